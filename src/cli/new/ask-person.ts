import type { Parts } from '../../engine/course/parts.ts';
import { personSchema, type Person } from '../../engine/course/person.ts';
import { askWords, type Terminal } from './ask.ts';
import { askId } from './ask-id.ts';
import { askPortrait } from './ask-portrait.ts';
import { chooseOne } from './choose.ts';

const CIRCLES: Record<Person['circle'], string> = {
  person: 'people who use care and support',
  family: 'family and friends',
  care: 'paid care',
  health: 'health',
  council: 'the council',
  community: 'the community',
};

/**
 * Asks for someone of the cast.
 *
 * @throws Stop when the author stops.
 */
export async function askPerson(terminal: Terminal, parts: Parts): Promise<Person> {
  const { shape } = personSchema;
  const taken = parts.people.flatMap(({ file, data }) => [data.id, file.replace(/^.*\/|\.yaml$/g, '')]);

  const name = await askWords(terminal, { ask: 'What is the person’s name?', field: shape.name });
  const id = await askId(terminal, { ask: 'Which id shall the person have?', field: shape.id, madeFrom: name, taken });
  const role = await askWords(terminal, { ask: 'What is their role?', field: shape.role });
  const place = await askWords(terminal, { ask: 'Where do we meet them?', field: shape.place });
  const circle = await chooseOne(
    terminal,
    'Whose circle do they stand in?',
    shape.circle.options.map((value) => ({ value, label: CIRCLES[value] })),
  );
  const about = await askWords(terminal, { ask: 'What is the person like?', field: shape.about });
  const portrait = await askPortrait(terminal);
  return { id, name, role, place, circle, about, portrait };
}
