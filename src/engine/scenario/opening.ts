import type { Scenario } from './schema.ts';

/** As much of a scenario as can be shown before the first choice. It plays no further. */
export function openingOf(scenario: Scenario): Scenario {
  const scenes = scenario.scenes.filter(({ id }) => id === scenario.start);
  return { ...scenario, scenes, endings: [], discuss: [] };
}
