import type { Scored } from '../../engine/question/score.ts';
import type { ViewWords } from '../question-view.ts';

export const shortWords = {
  unready: 'First compare your answer, and choose “Yes” or “Not yet” for every line.',
  marks: { 'chosen-right': 'In your answer', 'chosen-wrong': 'Not in your answer yet', missed: 'To add' },
  verdicts: { right: 'It is all there.', partly: 'Some of it is there.', wrong: 'It is not there yet.' },
  saved: {
    right: 'You answered this. By your own marks: all of it.',
    partly: 'You answered this. By your own marks: some of it.',
    wrong: 'You answered this. By your own marks: none of it yet.',
  },
  explanation: 'See a model answer and what to look for',
  check: 'Save my marks',
  label: 'Your answer',
  hint: 'Two to six sentences. What you write stays on this device. Do not name real people.',
  compare: 'Compare with a model answer',
  writeFirst: 'Write your answer first. Then you can compare it.',
  model: 'A model answer',
  modelNote: 'Yours can use other words and still say all of it.',
  judge: 'Now mark your own answer. Does it say this?',
  judgements: { met: 'Yes', 'not-yet': 'Not yet' },
} satisfies ViewWords & Record<string, unknown>;

/** How an answer did, which is always by the learner’s own marks. */
export function countLines({ itemMarks }: Scored): string {
  const all = [...itemMarks.values()];
  return `By your own marks: ${all.filter((mark) => mark === 'chosen-right').length} of ${all.length}.`;
}
