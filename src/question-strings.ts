import type { QuestionKind } from './engine/question/schema.ts';
import type { OptionMark, Verdict } from './engine/question/score.ts';

// Apart from strings.ts, which scripts of every page use: what they shared with an island would be one more file to
// fetch on every page.

/** What a live question says. */
export const quiz = {
  check: 'Check my answer',
  checking: 'One moment …',
  checked: 'Checked',
  tryAgain: 'Try again',
  hint: 'A hint',
  explanation: 'See what each choice leads to',
  readPart: 'Read the part that teaches this',
  source: (source: string) => `Source: ${source}`,
  showAnswer: 'Show my answer',
  reopened: 'The right answer has changed since you answered. Please answer again.',
  couldNotLoad:
    'This question could not load, so it cannot be checked here. You can still read what each choice leads to.',
};

/** What a live question says when nothing has been chosen. */
export const chooseFirst: Record<QuestionKind, string> = {
  single: 'Choose an answer first.',
  multiple: 'Tick at least one answer first.',
};

/** What stands under an option after an answer was checked. */
export const optionMarkWords: Record<QuestionKind, Record<OptionMark, string>> = {
  single: {
    'chosen-right': 'A good choice',
    'chosen-wrong': 'Not this one',
    missed: 'This is the good choice',
  },
  multiple: {
    'chosen-right': 'A good choice',
    'chosen-wrong': 'Not this one',
    missed: 'You missed this one',
  },
};

/** How an answer did, in the sentence that is spoken and shown first. */
export const verdictWords: Record<QuestionKind, Record<Verdict, string>> = {
  single: { right: 'A good choice.', partly: 'Partly right.', wrong: 'Not this one.' },
  multiple: { right: 'All good choices.', partly: 'Partly right.', wrong: 'Not right yet.' },
};

/** The line that a saved answer comes back as. */
export const savedAnswerWords: Record<QuestionKind, Record<Verdict, string>> = {
  single: {
    right: 'You answered this: a good choice.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  multiple: {
    right: 'You answered this: all good choices.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
};

/** Why an answer with several choices did as it did. */
export function countChoices({ found, toFind, astray }: { found: number; toFind: number; astray: number }): string {
  const right = `You found ${found} of ${toFind} good choices.`;
  if (astray === 0) return right;
  return `${right} ${astray === 1 ? '1 of your choices does not fit.' : `${astray} of your choices do not fit.`}`;
}
