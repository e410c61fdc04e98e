import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';

const phraseSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(20).describe('The phrase as it stands in the text, in at most 20 words, with its full stop or comma.'),
  fault: z.boolean().default(false).describe('true when it is at fault. Default: false.'),
  feedback: words.describe('What is wrong with it and what to write instead, or why it is right to leave it.'),
});

/** A question in which the phrases of a text that are at fault are marked. */
export const spotSchema = z
  .strictObject({
    kind: z.literal('spot').describe('A text of phrases, some of which are at fault.'),
    ...sharedFields,
    phrases: z
      .array(phraseSchema)
      .min(4, 'give four to fourteen phrases')
      .max(14, 'give four to fourteen phrases')
      .describe('Four to fourteen phrases that make up the whole text, in its order.'),
  })
  .refine(
    ({ phrases }) => {
      const faults = phrases.filter(({ fault }) => fault).length;
      return faults >= 1 && faults < phrases.length;
    },
    { path: ['phrases'], message: 'mark one or more phrases with `fault: true`, and leave at least one sound' },
  );
