import { z } from 'zod';
import { criterionId, fewWords, id, words } from '../course/ids.ts';

/** An option of a question in which the learner chooses among some. */
export const optionSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(30).describe('What the learner may choose, in at most 30 words.'),
  right: z.boolean().default(false).describe('true for a right option. Default: false.'),
  feedback: words.describe('Why: what is right or wrong in choosing this, and what to do instead.'),
});

/** What every kind of question has. */
export const sharedFields = {
  id: id.describe('Permanent and used once in the whole course; answers are stored by it.'),
  criterion: criterionId.describe('The one criterion it practises.'),
  section: id.describe('The part of the lesson that teaches it: the heading in small letters with hyphens.'),
  revision: z
    .number()
    .int()
    .min(1, 'write 1 or more')
    .default(1)
    .describe(
      'Add one when what is right changes; learners’ answers are then reopened. Not for rewording. Default: 1.',
    ),
  situation: words.optional().describe('A short moment at work that the question is about.'),
  ask: words.describe('The question. It can be answered without seeing the options.'),
  hint: words.optional().describe('One hint, shown only when asked for.'),
  source: id.optional().describe('The source, when law, guidance, a date or a number is involved.'),
};
