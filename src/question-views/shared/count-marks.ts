import type { ItemMark, Scored } from '../../engine/question/score.ts';

/** How much was found of what there was to find, and how much was answered wrongly. */
export type MarkCount = { found: number; toFind: number; astray: number };

/** Counts the marks of an answer. */
export function countMarks({ itemMarks }: Pick<Scored, 'itemMarks'>): MarkCount {
  const marks = [...itemMarks.values()];
  const count = (mark: ItemMark) => marks.filter((each) => each === mark).length;
  const found = count('chosen-right');
  return { found, toFind: found + count('missed'), astray: count('chosen-wrong') };
}
