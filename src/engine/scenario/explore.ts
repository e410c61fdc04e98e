import { findSpot, offeredIn, whereTo, type Spot } from './play.ts';
import type { Choice, Scenario } from './schema.ts';
import { standingAfter, startingStanding, type Standing } from './standing.ts';

/** A scene or an ending with one of the ways in which things can stand there. */
export type Situation = {
  spot: Spot;
  standing: Standing;
  /** The choice that came first to it, and where it was made; undefined where the scenario starts. */
  from: { situation: Situation; choice: Choice } | undefined;
  /** What can be chosen here, and where it leads. None at an ending. */
  ways: Way[];
};

/** A choice on offer in a situation, and the situation after it. */
export type Way = { choice: Choice; to: Situation };

/** Every situation that a learner can come to: those with the fewest choices first, so that `from` is a shortest way. */
export type StateSpace = {
  situations: Situation[];
  /** Whether all of them are there; false where the scenario has more than may be explored. */
  isWhole: boolean;
};

/** More situations than this are too many to hold in mind, for an author too. */
export const MOST_SITUATIONS = 100_000;

/**
 * Walks through every situation of a scenario, breadth first.
 *
 * @throws when the scenario names a scene or an ending that it does not have.
 */
export function explore(scenario: Scenario, most = MOST_SITUATIONS): StateSpace {
  const known = new Map<string, Situation>();
  const arrive = (spotId: string, standing: Standing, from: Situation['from']): Situation => {
    const key = keyOf(spotId, standing);
    const before = known.get(key);
    if (before) return before;
    const situation = { spot: findSpot(scenario, spotId), standing, from, ways: [] };
    known.set(key, situation);
    return situation;
  };

  arrive(scenario.start, startingStanding(scenario), undefined);
  // A map gives what is added while it is walked through.
  for (const situation of known.values()) {
    const { spot, standing } = situation;
    if (spot.kind === 'ending') continue;
    if (known.size > most) break;
    situation.ways = offeredIn(spot.scene, standing).map((choice) => {
      const after = standingAfter(scenario, standing, choice);
      return { choice, to: arrive(whereTo(choice, after).next, after, { situation, choice }) };
    });
  }
  return { situations: [...known.values()], isWhole: known.size <= most };
}

/** The ids of the choices on a shortest way to a situation. */
export function shortestPathTo(situation: Situation): string[] {
  const path: string[] = [];
  for (let here = situation.from; here; here = here.situation.from) path.push(here.choice.id);
  return path.reverse();
}

/** The id of the scene or the ending of a situation. */
export function spotIdOf({ spot }: Pick<Situation, 'spot'>): string {
  return spot.kind === 'scene' ? spot.scene.id : spot.ending.id;
}

// No id has a bar, a comma or an equals sign in it.
function keyOf(spotId: string, { levels, flags }: Standing): string {
  return `${spotId}|${Object.values(levels).join(',')}|${flags.join(',')}`;
}
