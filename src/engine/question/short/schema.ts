import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';

const lineSchema = z.strictObject({
  id: id.describe('Permanent within the question; the learner’s own marks are stored by it.'),
  text: fewWords(25).describe('What to look for in one’s own answer, as a statement: “I say …”. At most 25 words.'),
  feedback: words.describe('What to add when it is not there.'),
});

/** A question that is answered in a few sentences and marked by the learner, beside a model answer. */
export const shortSchema = z.strictObject({
  kind: z.literal('short').describe('Two to six sentences of the learner’s own, marked by themselves.'),
  ...sharedFields,
  model: words.describe('A model answer of two to six sentences.'),
  rubric: z
    .array(lineSchema)
    .min(3, 'give three to six lines')
    .max(6, 'give three to six lines')
    .describe('Three to six lines to mark the answer against.'),
});
