import { z } from 'zod';
import { day, id, words } from './ids.ts';

/** One page, law, guide or paper that a claim in the course rests on. */
export const sourceSchema = z.strictObject({
  id: id.describe('What <Claim source="…"> and the `source` of a question name.'),
  publisher: words.describe('Who publishes it, such as NHS England.'),
  title: words.describe('Its own title.'),
  dated: words.describe('The date the source itself carries, in words, such as “July 2025”.'),
  url: z
    .url({ protocol: /^https?$/, error: 'give the whole address, with https://' })
    .optional()
    .describe('Its address, when it has one.'),
  checked: day.describe('The day somebody last read it for this course, as 2026-11-22.'),
  how: z
    .enum(['live', 'copy', 'recalled'])
    .describe(
      'How it was read: `live` (the page itself), `copy` (a stored copy), `recalled` (from memory, not yet read).',
    ),
  note: words.optional().describe('What a reader should know, such as “only the summary was read”.'),
});

export const sourcesSchema = z.array(sourceSchema);
export type Source = z.infer<typeof sourceSchema>;
