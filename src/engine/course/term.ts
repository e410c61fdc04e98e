import { z } from 'zod';
import { id, words } from './ids.ts';

/** One word or abbreviation of the glossary. */
export const termSchema = z.strictObject({
  id: id.describe('What <Term id="…"> and a lesson’s `keyWords` name.'),
  term: words.describe('The word as it is written in the middle of a sentence.'),
  say: words.optional().describe('How to say it, where that is not plain, such as “T-T-O”.'),
  meaning: words.describe('What it means, in one or two plain sentences.'),
  source: id.optional().describe('The source, when the meaning speaks of law, guidance, a date or a number.'),
});

export const glossarySchema = z.array(termSchema);
export type Term = z.infer<typeof termSchema>;
