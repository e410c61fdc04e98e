import { shortestPathTo, spotIdOf, type Situation } from '../explore.ts';
import type { Scenario } from '../schema.ts';
import type { Circle } from '../outlook.ts';
import { describePath, describeWayTo, inChoice, inEnding, inScene, type Fault } from './fault.ts';

/** Every scene and ending can be reached, and every scene offers a choice between at least two things. */
export function checkReach({ scenes, endings }: Scenario, situations: Situation[]): Fault[] {
  const reached = new Set(situations.map(spotIdOf));
  const unreached = (kind: string, place: string) => ({
    place,
    problem: `No choices lead to this ${kind}.`,
    mend: `Let a choice lead here with “next” or “instead”, or take the ${kind} out.`,
  });
  return [
    ...scenes.filter(({ id }) => !reached.has(id)).map(({ id }) => unreached('scene', inScene(id))),
    ...endings.filter(({ id }) => !reached.has(id)).map(({ id }) => unreached('ending', inEnding(id))),
  ];
}

/** In every situation at least two choices are on offer, so that nobody is stuck or pushed. */
export function checkOffers(situations: Situation[]): Fault[] {
  const short = situations.filter(({ spot, ways }) => spot.kind === 'scene' && ways.length < 2);
  return firstOfEach(short, (situation) => `${spotIdOf(situation)} ${situation.ways.length}`).map((situation) => ({
    place: inScene(spotIdOf(situation)),
    problem:
      situation.ways.length === 0
        ? `The story ends here without an ending: no choice is on offer. ${describeWayTo(situation)}`
        : `Only one choice is on offer here. ${describeWayTo(situation)}`,
    mend: 'Look at the “when” of the choices, and leave at least two on offer.',
  }));
}

/** No choice pushes a meter beyond its first or last level. */
export function checkBounds({ meters }: Scenario, situations: Situation[]): Fault[] {
  const beyond = situations.flatMap((situation) =>
    situation.ways.flatMap(({ choice }) =>
      meters
        .map((meter) => ({
          meter,
          level: (situation.standing.levels[meter.id] ?? 1) + (choice.effects[meter.id] ?? 0),
        }))
        .filter(({ meter, level }) => level < 1 || level > meter.levels.length)
        .map(({ meter, level }) => ({ situation, choice, meter, level })),
    ),
  );
  return firstOfEach(beyond, ({ choice, meter }) => `${choice.id} ${meter.id}`).map(
    ({ situation, choice, meter, level }) => ({
      place: inChoice(spotIdOf(situation), choice.id),
      problem: `This would bring “${meter.id}” to level ${level}, and it goes from 1 to ${meter.levels.length}. ${describePath([...shortestPathTo(situation), choice.id])}`,
      mend: 'Take an effect out on this way, begin at another level, or add a level.',
    }),
  );
}

/** A way round that leaves everything as it was: a learner could walk it for ever. */
export function describeCircle(circle: Circle): Fault {
  const [first] = circle;
  const round = circle.map(({ ways }, index) => {
    const next = circle[(index + 1) % circle.length];
    return ways.find(({ to }) => to === next)?.choice.id ?? '';
  });
  const way = first ? shortestPathTo(first) : [];
  return {
    place: first ? inScene(spotIdOf(first)) : 'scenes',
    problem: `These choices lead back to the same place with nothing changed: ${round.join(' → ')}. ${describePath([...way, ...round])}`,
    mend: 'Let one of them change a meter or raise a flag, or lead on to another scene.',
  };
}

/** The first of all that have the same name: one fault a place is enough, and the first has the shortest way. */
export function firstOfEach<One>(all: One[], name: (one: One) => string): One[] {
  return [...new Map(all.toReversed().map((one) => [name(one), one])).values()].reverse();
}
