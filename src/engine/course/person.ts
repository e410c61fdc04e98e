import { schema as drawings } from '@dicebear/open-peeps';
import { z } from 'zod';
import { id, words } from './ids.ts';

const colour = z.string().regex(/^[0-9a-f]{6}$/, 'write six hexadecimal digits, such as 2a6f73');

// The drawings leave out a head that they do not know, and the mask of a bear would not be dignified.
const { items } = drawings.properties?.['head'] as { items: { enum: string[] } };
const HEADS = items.enum.filter((head) => head !== 'bear');

/** How a person is drawn. The names are those of the Open Peeps drawings. */
const portraitSchema = z.strictObject({
  head: words
    .refine((head) => HEADS.includes(head), `use one of ${HEADS.join(', ')}`)
    .describe('Hair or head wear, such as hijab, grayBun, flatTop, long, turban.'),
  face: z
    .enum(['calm', 'concerned', 'driven', 'explaining', 'old', 'serious', 'smile', 'solemn', 'tired', 'cute'])
    .describe('The expression. Only dignified ones are on the list.'),
  skin: colour.describe('Skin colour.'),
  clothes: colour.describe('Colour of the clothes.'),
  hair: colour
    .optional()
    .describe(
      'Colour of the hair, for the heads that are drawn with one, such as grayBun. Default: the drawing’s own.',
    ),
  glasses: z.enum(['glasses', 'glasses2', 'glasses3', 'glasses4']).optional().describe('Glasses, when worn.'),
  beard: z
    .enum(['chin', 'full', 'full2', 'full3', 'full4', 'goatee1', 'moustache1'])
    .optional()
    .describe('Facial hair.'),
  looks: z.enum(['left', 'right']).default('right').describe('Which way the person looks. Default: right.'),
});

/** Someone of the invented cast who comes back through the course. */
export const personSchema = z.strictObject({
  id: id.describe('What <Say who="…"> names.'),
  name: words.describe('Full name, as the person likes to be called.'),
  role: words.describe('Who they are to the others, such as “senior care worker”.'),
  place: words.describe('Where we meet them, such as “Larkfield House, a care home”.'),
  circle: z
    .enum(['person', 'family', 'care', 'health', 'council', 'community'])
    .describe('Whose circle they stand in: the person who uses care, family, paid care, health, council, community.'),
  about: words.describe('One to three sentences: what matters to them, what they are good at.'),
  portrait: portraitSchema.describe('How they are drawn.'),
});

export type Person = z.infer<typeof personSchema>;
