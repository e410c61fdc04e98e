import type { Confidence } from './engine/record/event.ts';

// Apart from strings.ts, which scripts of every page use: what they shared with an island would be one more file to
// fetch on every page. What only one kind of question says stands beside its view.

/** What a live question says. */
export const quiz = {
  check: 'Check my answer',
  checking: 'One moment …',
  checked: 'Checked',
  saveAndGoOn: 'Save and go on',
  tryAgain: 'Try again',
  hint: 'A hint',
  readPart: 'Read the part that teaches this',
  source: (source: string) => `Source: ${source}`,
  showAnswer: 'Show my answer',
  reopened: 'The right answer has changed since you answered. Please answer again.',
  couldNotLoad: 'This question could not load, so it cannot be checked here. You can still read the answer and why.',
};

/** What is asked and said about how sure the learner is. */
export const confidenceChoice = {
  ask: 'How sure are you? You can leave this out.',
  levels: { 'not-sure': 'Not sure', fairly: 'Fairly sure', very: 'Very sure' } satisfies Record<Confidence, string>,
  sureAndWrong: 'You were very sure, so it comes first in your next review.',
  unsureAndRight: 'You were not sure, and you were right.',
};
