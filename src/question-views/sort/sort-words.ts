import type { PlacingWords } from '../shared/placing-words.ts';

export const sortWords: PlacingWords = {
  things: 'cards',
  belongs: (group) => `It belongs in ${group}.`,
  unready: 'Choose a group for every card first.',
  marks: { 'chosen-right': 'The right group', 'chosen-wrong': 'Not this group', missed: 'No group yet' },
  verdicts: { right: 'All in the right group.', partly: 'Partly right.', wrong: 'Not right yet.' },
  saved: {
    right: 'You answered this: all in the right group.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See where each card belongs',
};
