import type { Condition, Scenario } from '../schema.ts';
import { inChoice, inEnding, inScene, type Fault } from './fault.ts';

type Use = { place: string; kind: string; id: string; known: readonly string[]; mend?: string };

/** Every name that a scenario uses for something of its own is there, and stands for one thing. */
export function checkNames(scenario: Scenario): Fault[] {
  return [...findTwice(scenario), ...findUnknown(scenario), ...findWrongLevels(scenario)];
}

function findTwice({ meters, flags, scenes, endings }: Scenario): Fault[] {
  const choices = scenes.flatMap((scene) => scene.choices);
  const lists = [
    { kind: 'meter', entries: meters },
    { kind: 'flag', entries: flags },
    { kind: 'scene or ending', entries: [...scenes, ...endings] },
    { kind: 'choice', entries: choices },
  ];
  return lists.flatMap(({ kind, entries }) => {
    const ids = entries.map(({ id }) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      place: `the ${kind} “${id}”`,
      problem: `The id “${id}” is used by more than one ${kind}.`,
      mend: 'Give each an id of its own. Never change one that is already published.',
    }));
  });
}

function findUnknown(scenario: Scenario): Fault[] {
  return listUses(scenario)
    .filter(({ id, known }) => !known.includes(id))
    .map(({ place, kind, id, mend = `add the ${kind}` }) => ({
      place,
      problem: `No ${kind} has the id “${id}”.`,
      mend: `Check the spelling, or ${mend}.`,
    }));
}

function listUses(scenario: Scenario): Use[] {
  const { meters, flags, scenes, endings, start } = scenario;
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const spots = { kind: 'scene or ending', known: ids([...scenes, ...endings]) };
  const turning = {
    kind: 'choice at a turning point',
    known: listTurningChoices(scenario),
    mend: 'make the scene of that choice a turning point',
  };
  const meter = { kind: 'meter', known: ids(meters) };
  const flag = { kind: 'flag', known: ids(flags) };
  return [
    { place: 'start', id: start, kind: 'scene', known: ids(scenes) },
    ...listConditions(scenario).flatMap(({ place, condition: { happened, notHappened, atLeast, atMost } }) => [
      ...[...happened, ...notHappened].map((id) => ({ place, id, ...flag })),
      ...[...Object.keys(atLeast), ...Object.keys(atMost)].map((id) => ({ place, id, ...meter })),
    ]),
    ...scenes.flatMap(({ id: sceneId, choices, turningPoint }) => [
      ...choices.flatMap(({ id: choiceId, next, instead, raises, effects }) => {
        const place = inChoice(sceneId, choiceId);
        return [
          ...[next, ...instead.map((other) => other.next)].map((id) => ({ place, id, ...spots })),
          ...raises.map((id) => ({ place, id, ...flag })),
          ...Object.keys(effects).map((id) => ({ place, id, ...meter })),
        ];
      }),
      ...(turningPoint
        ? [
            {
              place: `${inScene(sceneId)}, turningPoint`,
              id: turningPoint.best,
              kind: 'choice of this scene',
              known: ids(choices),
            },
          ]
        : []),
    ]),
    ...endings.flatMap(({ id: endingId, causes }) =>
      causes.map((id) => ({ place: `${inEnding(endingId)}, causes`, id, ...turning })),
    ),
  ];
}

/** The ids of the choices that are offered at turning points. */
function listTurningChoices({ scenes }: Scenario): string[] {
  return scenes
    .filter(({ turningPoint }) => turningPoint !== undefined)
    .flatMap(({ choices }) => choices.map(({ id }) => id));
}

function findWrongLevels(scenario: Scenario): Fault[] {
  const most = new Map(scenario.meters.map(({ id, levels }) => [id, levels.length]));
  const starts = scenario.meters.map(({ id, start }) => ({
    place: `the meter “${id}”, start`,
    meter: id,
    level: start,
  }));
  const asked = listConditions(scenario).flatMap(({ place, condition: { atLeast, atMost } }) =>
    [...Object.entries(atLeast), ...Object.entries(atMost)].map(([meter, level]) => ({ place, meter, level })),
  );
  return [...starts, ...asked]
    .filter(({ meter, level }) => level > (most.get(meter) ?? Infinity))
    .map(({ place, meter, level }) => ({
      place,
      problem: `“${meter}” has no level ${level}: it has ${most.get(meter)}.`,
      mend: `Use a level from 1 to ${most.get(meter)}, or add levels.`,
    }));
}

/** Every condition of a scenario, with its place. */
export function listConditions({ scenes }: Pick<Scenario, 'scenes'>): { place: string; condition: Condition }[] {
  const at = (place: string, condition: Condition | undefined) => (condition ? [{ place, condition }] : []);
  return scenes.flatMap(({ id: sceneId, lines, choices }) => [
    ...lines.flatMap(({ when }, index) => at(`${inScene(sceneId)}, line ${index + 1}, when`, when)),
    ...choices.flatMap(({ id: choiceId, when, instead }) => [
      ...at(`${inChoice(sceneId, choiceId)}, when`, when),
      ...instead.flatMap((other, index) => at(`${inChoice(sceneId, choiceId)}, instead ${index + 1}`, other.when)),
    ]),
  ]);
}
