import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';

const stepSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(20).describe('The step, in at most 20 words.'),
  feedback: words.describe('Why it stands where it stands.'),
});

/** A question in which steps are put in order. */
export const orderSchema = z.strictObject({
  kind: z.literal('order').describe('Steps that have one right order.'),
  ...sharedFields,
  steps: z
    .array(stepSchema)
    .min(3, 'give three to seven steps')
    .max(7, 'give three to seven steps')
    .describe('Three to seven steps, in the right order. The page shows them in another.'),
});
