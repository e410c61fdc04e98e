import { z } from 'zod';
import { criterionId, fewWords, id, words } from '../course/ids.ts';

const optionSchema = z.strictObject({
  id: id.describe('Permanent within the question; answers are stored by it.'),
  text: fewWords(30).describe('What the learner may choose, in at most 30 words.'),
  right: z.boolean().default(false).describe('true for a right option. Default: false.'),
  feedback: words.describe('Why: what is right or wrong in choosing this, and what to do instead.'),
});

const shared = {
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

const singleSchema = z
  .strictObject({
    kind: z.literal('single').describe('One option is right.'),
    ...shared,
    options: z
      .array(optionSchema)
      .min(3, 'give three or four options')
      .max(4, 'give three or four options')
      .describe('Three or four options.'),
  })
  .refine(({ options }) => options.filter(({ right }) => right).length === 1, {
    path: ['options'],
    message: 'mark exactly one option with `right: true`',
  });

const multipleSchema = z
  .strictObject({
    kind: z.literal('multiple').describe('Two or more options are right.'),
    ...shared,
    options: z
      .array(optionSchema)
      .min(4, 'give four to six options')
      .max(6, 'give four to six options')
      .describe('Four to six options.'),
  })
  .refine(
    ({ options }) => {
      const right = options.filter((option) => option.right).length;
      return right >= 2 && right < options.length;
    },
    { path: ['options'], message: 'mark two or more options with `right: true`, and leave at least one wrong' },
  );

/** A question of a lesson’s bank. */
export const questionSchema = z.discriminatedUnion('kind', [singleSchema, multipleSchema]);

/** A `*.questions.yaml` file: the bank of the lesson whose file has the same name. */
export const questionsSchema = z.array(questionSchema);

export type Question = z.infer<typeof questionSchema>;
