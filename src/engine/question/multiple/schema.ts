import { z } from 'zod';
import { optionSchema, sharedFields } from '../shared-fields.ts';

/** A question with two or more right options. */
export const multipleSchema = z
  .strictObject({
    kind: z.literal('multiple').describe('Two or more options are right.'),
    ...sharedFields,
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
