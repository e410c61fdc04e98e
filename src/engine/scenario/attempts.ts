import { play, type Playing } from './play.ts';
import type { Run } from './runs.ts';
import type { Choice, Scenario, Scene } from './schema.ts';

/** Columns of a table that can still be read. */
const MOST_SIDE_BY_SIDE = 4;

/**
 * A run that reached an ending, played again. After an edit of the scenario it may stop on the way: then
 * `playing.stoppedAt` says at which choice.
 */
export type Attempt = { run: Run; playing: Playing };

/** The runs that reached an ending, the latest first, at most four. */
export function attemptsOf(scenario: Scenario, runs: readonly Run[]): Attempt[] {
  return runs
    .filter(({ ending }) => ending !== undefined)
    .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? 1 : -1))
    .slice(0, MOST_SIDE_BY_SIDE)
    .map((run) => ({ run, playing: play(scenario, run.choices) }));
}

/**
 * A turning point beside what each attempt chose there: none where it was not reached, several where it was reached
 * more than once. `isSame` is whether all of them chose the same.
 */
export type ComparedScene = { scene: Scene; chosen: Choice[][]; isSame: boolean };

/** The turning points that at least one attempt reached, in the order of the story. */
export function compareAttempts({ scenes }: Scenario, attempts: readonly Attempt[]): ComparedScene[] {
  return scenes
    .filter(({ turningPoint }) => turningPoint !== undefined)
    .map((scene) => {
      const chosen = attempts.map(({ playing: { steps } }) =>
        steps.filter((step) => step.scene.id === scene.id).map(({ choice }) => choice),
      );
      const isSame = new Set(chosen.map((choices) => choices.map(({ id }) => id).join(' '))).size === 1;
      return { scene, chosen, isSame };
    })
    .filter(({ chosen }) => chosen.some(({ length }) => length > 0));
}
