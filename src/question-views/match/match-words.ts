import type { PlacingWords } from '../shared/placing-words.ts';

export const matchWords: PlacingWords = {
  things: 'pairs',
  belongs: (choice) => `It belongs with ${choice}.`,
  unready: 'Choose what belongs with each one first.',
  marks: { 'chosen-right': 'A good pair', 'chosen-wrong': 'Not this pair', missed: 'No pair yet' },
  verdicts: { right: 'All good pairs.', partly: 'Partly right.', wrong: 'Not right yet.' },
  saved: {
    right: 'You answered this: all good pairs.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See what belongs together',
};
