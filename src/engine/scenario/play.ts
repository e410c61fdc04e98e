import type { Choice, Ending, Line, Scenario, Scene } from './schema.ts';
import { holds, standingAfter, startingStanding, type Standing } from './standing.ts';

/** Where a learner is in a scenario: in a scene, or at an ending. */
export type Spot = { kind: 'scene'; scene: Scene } | { kind: 'ending'; ending: Ending };

/** One choice that was made, what it changed, and what happened next. */
export type Step = { scene: Scene; choice: Choice; before: Standing; after: Standing; then: string };

/** A scenario as far as some choices lead. */
export type Playing = {
  steps: Step[];
  spot: Spot;
  standing: Standing;
  /** The first of the choices that is not there any more, as after an edit. Those behind it count no more. */
  stoppedAt: string | undefined;
};

/**
 * Plays a scenario along the ids of choices. It stops at the first that is not on offer there.
 *
 * @throws when the scenario names a scene or an ending that it does not have; the checks let no such scenario through.
 */
export function play(scenario: Scenario, choiceIds: readonly string[]): Playing {
  const steps: Step[] = [];
  let spot = findSpot(scenario, scenario.start);
  let standing = startingStanding(scenario);
  for (const choiceId of choiceIds) {
    const choice = spot.kind === 'scene' && offeredIn(spot.scene, standing).find(({ id }) => id === choiceId);
    if (spot.kind !== 'scene' || !choice) return { steps, spot, standing, stoppedAt: choiceId };
    const after = standingAfter(scenario, standing, choice);
    const { next, then } = whereTo(choice, after);
    steps.push({ scene: spot.scene, choice, before: standing, after, then });
    spot = findSpot(scenario, next);
    standing = after;
  }
  return { steps, spot, standing, stoppedAt: undefined };
}

/** The choices of a scene that are on offer, in their order. */
export function offeredIn({ choices }: Pick<Scene, 'choices'>, standing: Standing): Choice[] {
  return choices.filter(({ when }) => holds(when, standing));
}

/** The lines of a scene that show, in their order. */
export function linesOf({ lines }: Pick<Scene, 'lines'>, standing: Standing): Line[] {
  return lines.filter(({ when }) => holds(when, standing));
}

/** What a choice leads to: the id of the scene or ending, and what happens on the way. */
export function whereTo({ next, then, instead }: Choice, after: Standing): { next: string; then: string } {
  const other = instead.find(({ when }) => holds(when, after));
  return other ? { next: other.next, then: other.then ?? then } : { next, then };
}

/**
 * The scene or the ending with an id.
 *
 * @throws when there is none.
 */
export function findSpot({ scenes, endings }: Pick<Scenario, 'scenes' | 'endings'>, id: string): Spot {
  const scene = scenes.find((each) => each.id === id);
  if (scene) return { kind: 'scene', scene };
  const ending = endings.find((each) => each.id === id);
  if (ending) return { kind: 'ending', ending };
  throw new Error(`The scenario has no scene and no ending “${id}”.`);
}
