import { z } from 'zod';
import { fewWords, id, words } from '../../course/ids.ts';
import { sharedFields } from '../shared-fields.ts';
import { splitAtGaps } from './split.ts';

const choiceSchema = z.strictObject({
  id: id.describe('Permanent within the gap; answers are stored by it.'),
  text: fewWords(12).describe('What may stand in the gap, in at most 12 words.'),
  right: z.boolean().default(false).describe('true for the right one. Default: false.'),
});

const gapSchema = z
  .strictObject({
    id: id.describe('Permanent within the question; answers are stored by it.'),
    choices: z
      .array(choiceSchema)
      .min(2, 'give two to four choices')
      .max(4, 'give two to four choices')
      .describe('Two to four choices, one of them right.'),
    feedback: words.describe('Why the right one belongs there and the others do not.'),
  })
  .refine(({ choices }) => choices.filter(({ right }) => right).length === 1, {
    path: ['choices'],
    message: 'mark exactly one choice with `right: true`',
  });

/** A question in which a text is completed by choosing for each gap. */
export const gapsSchema = z
  .strictObject({
    kind: z.literal('gaps').describe('A text with gaps, each with choices of its own.'),
    ...sharedFields,
    text: words.describe('The text; each gap stands in it as its id in square brackets, such as [who].'),
    gaps: z
      .array(gapSchema)
      .min(2, 'give two to six gaps')
      .max(6, 'give two to six gaps')
      .describe('Two to six gaps, each with its choices.'),
  })
  .refine(
    ({ text, gaps }) =>
      splitAtGaps(text)
        .flatMap((piece) => ('gap' in piece ? [piece.gap] : []))
        .toSorted()
        .join() ===
      gaps
        .map((gap) => gap.id)
        .toSorted()
        .join(),
    { path: ['text'], message: 'let the text name each gap once, as its id in square brackets, and no other' },
  );
