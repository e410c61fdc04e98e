import type { ViewWords } from '../question-view.ts';
import type { MarkCount } from '../shared/count-marks.ts';

export const spotWords = {
  unready: 'Mark at least one phrase first.',
  marks: { 'chosen-right': 'Found', 'chosen-wrong': 'This is fine as it is', missed: 'You missed this one' },
  verdicts: { right: 'That is all of it.', partly: 'Partly right.', wrong: 'Not right yet.' },
  saved: {
    right: 'You answered this: you found it all.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See each phrase and why',
  how: 'Choose a phrase to mark it. Choose it again to take the mark away.',
  fault: 'Needs a change',
  sound: 'Fine as it is',
  about: (head: string, phrase: string) => `${head}: “${phrase}”`,
} satisfies ViewWords & Record<string, unknown>;

/** Why an answer did as it did: what was found, and what was marked that is fine. */
export function countFaults({ found, toFind, astray }: MarkCount): string {
  const right = `You found ${found} of ${toFind}.`;
  if (astray === 0) return right;
  const fine = astray === 1 ? '1 phrase that you marked is' : `${astray} phrases that you marked are`;
  return `${right} ${fine} fine as ${astray === 1 ? 'it is' : 'they are'}.`;
}
