import type { ScenarioProgress } from '../../engine/record/progress.ts';
import { play } from '../../engine/scenario/play.ts';
import type { Scenario } from '../../engine/scenario/schema.ts';

/**
 * Where a learner left a scenario.
 *
 * - `title`: the title of the scene or of the ending.
 * - `made`: how many choices lead there.
 * - `hasChanged`: whether the scenario was edited since, and this is only as far as it still fits.
 */
export type WhereLeft =
  { at: 'scene'; title: string; made: number; hasChanged: boolean } | { at: 'ending'; title: string };

/** Where a learner left a scenario; undefined when they stand at its beginning. */
export function whereLeft(scenario: Scenario, latest: ScenarioProgress['latest'] | undefined): WhereLeft | undefined {
  if (!latest || latest.choices.length === 0) return undefined;
  const { spot, steps, stoppedAt } = play(scenario, latest.choices);
  if (spot.kind === 'ending') return { at: 'ending', title: spot.ending.title };
  const hasChanged = stoppedAt !== undefined || latest.ending !== undefined;
  return { at: 'scene', title: spot.scene.title, made: steps.length, hasChanged };
}
