const LETTERS = 'ABCDEFGHIJKL';

/** The letter of a place among the options. It follows the order shown, which therefore always reads A, B, C. */
export function letterAt(index: number): string {
  return LETTERS.charAt(index);
}
