import type { Scenario } from '../../engine/scenario/schema.ts';
import { writeChoice, writeEnding, writeHead, writeMeters, type Skeleton } from './scenario-gaps.ts';
import { gap } from './yaml-text.ts';

/** What an author says of a scenario before it is written: names of its meters, ids of who is in it. No list is empty. */
export type ScenarioAnswers = Pick<Scenario, 'id' | 'title' | 'description' | 'module' | 'criteria' | 'you'> & {
  people: string[];
  meters: string[];
};

/** The flag that the best choice of the first scene raises. */
const FLAG = 'something-happened';
const WHY = gap('say why this choice serves the person best here.');

/** A scenario as short as one can be that holds on every path. What is still to be written is marked as gaps. */
export function writeSkeleton(answers: ScenarioAnswers): Skeleton {
  const { id, title, description, module, criteria, you } = answers;
  const meters = writeMeters(answers.meters);
  return {
    ...{ id, title, description, ...(module === undefined ? {} : { module }), criteria, you },
    choicesToAnEnd: { fewest: 2, most: 2 },
    meters,
    flags: [{ id: FLAG, means: gap(`say to the learner what happened, and rename ${FLAG} throughout.`) }],
    start: 'first-scene',
    scenes: [writeFirstScene(answers, meters), writeSecondScene(answers, meters)],
    endings: [
      writeEnding('good-ending', 'good', ['first-best', 'second-best']),
      writeEnding('mixed-ending', 'mixed', ['second-other']),
      writeEnding('late-ending', 'mixed', ['first-other']),
      writeEnding('poor-ending', 'poor', ['first-other', 'second-other']),
    ],
    discuss: ['first', 'second', 'third'].map((place) => gap(`ask a ${place} question about the learner’s own work.`)),
  };
}

function writeFirstScene(
  { people, criteria }: ScenarioAnswers,
  meters: Skeleton['meters'],
): Skeleton['scenes'][number] {
  const [who = ''] = people;
  const move = (change: number) => Object.fromEntries(meters.map((meter) => [meter.id, change]));
  return {
    ...writeHead('first-scene', [who]),
    lines: [
      { kind: 'story', words: gap('tell what happens, in two or three sentences.') },
      { kind: 'speech', who, words: gap('write what this person says.') },
    ],
    choices: [
      writeChoice({ id: 'first-other', effects: move(-1), next: 'second-scene' }, pick(criteria, 0), [who]),
      writeChoice({ id: 'first-best', effects: move(1), raises: [FLAG], next: 'second-scene' }, pick(criteria, 1), [
        who,
      ]),
    ],
    turningPoint: { best: 'first-best', why: WHY },
  };
}

function writeSecondScene(
  { people, criteria }: ScenarioAnswers,
  meters: Skeleton['meters'],
): Skeleton['scenes'][number] {
  const trusting = Object.fromEntries(meters.slice(0, 1).map(({ id, start }) => [id, start + 1]));
  const [who = ''] = people.slice(-1);
  return {
    ...writeHead('second-scene', people),
    lines: [
      { kind: 'story', words: gap('tell what happens now.') },
      {
        kind: 'speech',
        who,
        words: gap('write what this person says when the flag was raised.'),
        when: { happened: [FLAG] },
      },
    ],
    choices: [
      writeChoice(
        {
          id: 'second-other',
          next: 'poor-ending',
          instead: [
            {
              when: { atLeast: trusting },
              next: 'mixed-ending',
              then: gap('say what happens when the meter stands high.'),
            },
          ],
        },
        pick(criteria, 2),
        people,
      ),
      writeChoice(
        {
          id: 'second-best',
          next: 'good-ending',
          instead: [
            {
              when: { notHappened: [FLAG] },
              next: 'late-ending',
              then: gap('say what happens when the flag was not raised.'),
            },
          ],
        },
        pick(criteria, 3),
        people,
      ),
    ],
    turningPoint: { best: 'second-best', why: WHY },
  };
}

/** The criterion of the choice in a place. Four choices touch every one, as long as there are no more than four. */
function pick(criteria: string[], place: number): string {
  return criteria[place % criteria.length] ?? '';
}
