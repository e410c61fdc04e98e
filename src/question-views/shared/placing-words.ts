import type { Scored } from '../../engine/question/score.ts';
import type { ViewWords } from '../question-view.ts';
import { countMarks } from './count-marks.ts';

/** What a kind of question in which things are put somewhere says. */
export type PlacingWords = ViewWords & {
  /** What the things are called: “pairs”. */
  things: string;
  /** Where something belongs, as a sentence. */
  belongs: (choice: string) => string;
};

/** What a list says in which nothing is chosen. */
export const choose = 'Choose …';

/** “3 of 4 pairs are right.” */
export function sayHowMany(score: Scored, things: string): string {
  const all = score.itemMarks.size;
  const right = countMarks(score).found;
  if (right === 0) return `None of the ${all} ${things} is right yet.`;
  return `${right} of ${all} ${things} ${right === 1 ? 'is' : 'are'} right.`;
}

/** The words in quotation marks, unless they are one quotation already. */
export function quote(text: string): string {
  return /^“[^“”]*”$/.test(text) ? text : `“${text}”`;
}
