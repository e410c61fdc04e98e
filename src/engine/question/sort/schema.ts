import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';

const groupSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(6).describe('The name of the group, in at most 6 words.'),
});

const cardSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(30).describe('What is on the card, in at most 30 words.'),
  to: id.describe('The id of the group it belongs in.'),
  feedback: words.describe('Why it belongs in that group.'),
});

/** A question in which cards are put into groups. */
export const sortSchema = z
  .strictObject({
    kind: z.literal('sort').describe('Each card belongs in one of the groups.'),
    ...sharedFields,
    groups: z
      .array(groupSchema)
      .min(2, 'give two to four groups')
      .max(4, 'give two to four groups')
      .describe('Two to four groups, in the order they are shown.'),
    cards: z
      .array(cardSchema)
      .min(4, 'give four to eight cards')
      .max(8, 'give four to eight cards')
      .describe('Four to eight cards, each with its group. Every group has at least one.'),
  })
  .refine(({ cards, groups }) => cards.every(({ to }) => groups.some((group) => group.id === to)), {
    path: ['cards'],
    message: 'write the id of one of the groups after each `to:`',
  })
  .refine(({ cards, groups }) => groups.every((group) => cards.some(({ to }) => to === group.id)), {
    path: ['groups'],
    message: 'give every group at least one card, or take the group away',
  });

export type Sort = z.infer<typeof sortSchema>;
