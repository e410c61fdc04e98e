import type { ViewWords } from '../question-view.ts';
import type { MarkCount } from '../shared/count-marks.ts';

export const multipleWords: ViewWords = {
  unready: 'Tick at least one answer first.',
  marks: { 'chosen-right': 'A good choice', 'chosen-wrong': 'Not this one', missed: 'You missed this one' },
  verdicts: { right: 'All good choices.', partly: 'Partly right.', wrong: 'Not right yet.' },
  saved: {
    right: 'You answered this: all good choices.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See what each choice leads to',
};

/** Why an answer with several choices did as it did. */
export function countChoices({ found, toFind, astray }: MarkCount): string {
  const right = `You found ${found} of ${toFind} good choices.`;
  if (astray === 0) return right;
  return `${right} ${astray === 1 ? '1 of your choices does not fit.' : `${astray} of your choices do not fit.`}`;
}
