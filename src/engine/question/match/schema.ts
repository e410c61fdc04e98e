import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';

const itemSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(20).describe('What is to be paired, in at most 20 words.'),
  to: id.describe('The id of the choice it belongs with.'),
  feedback: words.describe('Why these two belong together.'),
});

const choiceSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(20).describe('What can be paired with an item, in at most 20 words.'),
});

/** A question in which each item on the left is paired with one on the right. */
export const matchSchema = z
  .strictObject({
    kind: z.literal('match').describe('Each item has one choice that belongs with it.'),
    ...sharedFields,
    items: z
      .array(itemSchema)
      .min(3, 'give three to six items')
      .max(6, 'give three to six items')
      .describe('Three to six items, each with the choice it belongs with.'),
    choices: z
      .array(choiceSchema)
      .min(3, 'give three to seven choices')
      .max(7, 'give three to seven choices')
      .describe('Three to seven choices; those that belong with no item make it harder.'),
  })
  .refine(({ items, choices }) => items.every(({ to }) => choices.some((choice) => choice.id === to)), {
    path: ['items'],
    message: 'write the id of one of the choices after each `to:`',
  })
  .refine(({ items }) => new Set(items.map(({ to }) => to)).size === items.length, {
    path: ['items'],
    message: 'let each item belong with a choice of its own; where several belong together, use `kind: sort`',
  });

export type Match = z.infer<typeof matchSchema>;
