import type { Scenario } from '../schema.ts';

/**
 * How often the best choice of a turning point is the first that is listed, over several scenarios, and how often that
 * would be so by chance: the sum of one divided by the number of choices.
 */
export function countFirstBest(scenarios: Scenario[]): { first: string[]; turningPoints: number; byChance: number } {
  const turns = scenarios.flatMap(({ scenes }) =>
    scenes.flatMap((scene) => (scene.turningPoint ? [{ ...scene, best: scene.turningPoint.best }] : [])),
  );
  return {
    first: turns.filter(({ choices, best }) => choices[0]?.id === best).map(({ best }) => best),
    turningPoints: turns.length,
    byChance: turns.reduce((sum, { choices }) => sum + 1 / choices.length, 0),
  };
}
