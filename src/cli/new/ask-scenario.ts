import { z } from 'zod';
import { id as idSchema } from '../../engine/course/ids.ts';
import type { Parts } from '../../engine/course/parts.ts';
import { scenarioSchema } from '../../engine/scenario/schema.ts';
import { askWords, askWordsOrNothing, type Terminal } from './ask.ts';
import { askCriteria } from './ask-criteria.ts';
import { askId } from './ask-id.ts';
import { chooseOne, chooseSeveral } from './choose.ts';
import { findSourced } from './find-sourced.ts';
import { moduleChoices, personChoices } from './lists.ts';
import type { ScenarioAnswers } from './scenario-skeleton.ts';

const { shape } = scenarioSchema;
const meterName = shape.meters.element.shape.name;
const otherMeter = meterName.optional().describe('At most four words, such as “Safety”.');
const NONE = 'none';
/** What is written has four choices, and each touches one criterion. */
const OTHER_CRITERIA = 3;

/**
 * Asks for a scenario.
 *
 * @throws Stop when the author stops, or when there is no criterion or person to choose.
 */
export async function askScenario(terminal: Terminal, parts: Parts): Promise<ScenarioAnswers> {
  const title = await askWords(terminal, { ask: 'What is the title of the scenario?', field: shape.title });
  const id = await askId(terminal, {
    ask: 'Which id shall it have?',
    field: shape.id,
    madeFrom: title,
    taken: parts.scenarios.flatMap(({ file, data }) => [data.id, file.replace(/^.*\/|\.yaml$/g, '')]),
  });
  const description = await askWords(terminal, {
    ask: 'What is it about?',
    field: shape.description,
    findFault: findSourced('the debrief of a choice'),
  });
  const you = await askWords(terminal, {
    ask: 'Who is the learner in it?',
    field: shape.you,
    findFault: findSourced('the debrief of a choice'),
  });
  const module = await chooseOne(terminal, 'Which module does it belong to?', [
    { value: NONE, label: 'none: it stands by itself' },
    ...moduleChoices(parts),
  ]);
  const criteria = await askCriteria(
    terminal,
    parts,
    'Which other criteria do its choices touch? Choose at most three; more can come later.',
    OTHER_CRITERIA,
  );
  const people = await askPeople(terminal, parts);
  const meters = await askMeters(terminal);
  return { id, title, description, you, ...(module === NONE ? {} : { module }), criteria, people, meters };
}

async function askPeople(terminal: Terminal, parts: Parts): Promise<string[]> {
  return chooseSeveral(terminal, {
    ask: 'Who is in it? Choose one to four people, the one whose care it is about first.',
    options: personChoices(parts),
    field: z.array(idSchema).min(1, 'choose one to four people').max(4, 'choose one to four people'),
    whenEmpty: 'There is nobody yet. Begin with “npm run new person”.',
  });
}

async function askMeters(terminal: Terminal): Promise<string[]> {
  const first = await askWords(terminal, { ask: 'What do the choices change, above all?', field: meterName });
  const second = await askWordsOrNothing(terminal, { ask: 'What else do they change?', field: otherMeter });
  if (second === undefined) return [first];
  const third = await askWordsOrNothing(terminal, { ask: 'And what else?', field: otherMeter });
  return [first, second, ...(third === undefined ? [] : [third])];
}
