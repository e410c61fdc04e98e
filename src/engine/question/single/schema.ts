import { z } from 'zod';
import { optionSchema, sharedFields } from '../shared-fields.ts';

/** A question with one right option. */
export const singleSchema = z
  .strictObject({
    kind: z.literal('single').describe('One option is right.'),
    ...sharedFields,
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
