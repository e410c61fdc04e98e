import type { Parts } from '../../engine/course/parts.ts';
import { sourceSchema, type Source } from '../../engine/course/source.ts';
import { sourceReading } from '../../strings.ts';
import { askWords, askWordsOrNothing, type Terminal } from './ask.ts';
import { askId } from './ask-id.ts';
import { chooseOne } from './choose.ts';

/**
 * Asks for a source.
 *
 * @param today the day that is offered as the one on which it was read, as 2026-11-22.
 * @throws Stop when the author stops.
 */
export async function askSource(terminal: Terminal, parts: Parts, today: string): Promise<Source> {
  const { shape } = sourceSchema;
  const taken = parts.sources.data.map(({ id }) => id);

  const title = await askWords(terminal, { ask: 'What is the title of the source?', field: shape.title });
  const id = await askId(terminal, { ask: 'Which id shall it have?', field: shape.id, madeFrom: title, taken });
  const publisher = await askWords(terminal, { ask: 'Who publishes it?', field: shape.publisher });
  const dated = await askWords(terminal, { ask: 'Which date does it carry?', field: shape.dated });
  const url = await askWordsOrNothing(terminal, { ask: 'What is its address?', field: shape.url });
  const checked = await askWords(terminal, { ask: 'When did you read it?', field: shape.checked, suggestion: today });
  const how = await chooseOne(
    terminal,
    'How was it read?',
    shape.how.options.map((value) => ({ value, label: sourceReading[value] })),
  );
  const note = await askWordsOrNothing(terminal, { ask: 'Should a reader know anything else?', field: shape.note });
  return {
    id,
    publisher,
    title,
    dated,
    ...(url === undefined ? {} : { url }),
    checked,
    how,
    ...(note === undefined ? {} : { note }),
  };
}
