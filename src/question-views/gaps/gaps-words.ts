import type { PlacingWords } from '../shared/placing-words.ts';

export const gapsWords: PlacingWords = {
  things: 'gaps',
  belongs: (words) => `The words that fit: ${words}.`,
  unready: 'Choose words for every gap first.',
  marks: { 'chosen-right': 'It fits', 'chosen-wrong': 'Not these words', missed: 'No words yet' },
  verdicts: { right: 'All your words fit.', partly: 'Partly right.', wrong: 'Not right yet.' },
  saved: {
    right: 'You answered this: all your words fit.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See the whole text and why',
};

/** What a gap is called in its feedback. */
export const gapLabel = (number: number) => `Gap ${number}`;

/** What the list of a gap is called: its place, and the nearest words of its sentence. */
export function nameGap(number: number, all: number, before: string, after: string): string {
  const name = `${gapLabel(number)} of ${all}`;
  if (before !== '') return `${name}, after “${before}”`;
  return after === '' ? name : `${name}, before “${after}”`;
}
