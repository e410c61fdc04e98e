import { shortestPathTo, type Situation } from '../explore.ts';

/** Something wrong with a scenario: where, what, and what to do. The file is known to whoever asked. */
export type Fault = { place: string; problem: string; mend: string };

/** How an author finds the place of a fault. */
export const inScene = (sceneId: string) => `the scene “${sceneId}”`;
export const inChoice = (sceneId: string, choiceId: string) => `the scene “${sceneId}”, the choice “${choiceId}”`;
export const inEnding = (endingId: string) => `the ending “${endingId}”`;

/** A sentence with the choices that lead somewhere, so that an author can walk there. */
export function describePath(choiceIds: readonly string[]): string {
  if (choiceIds.length === 0) return 'It is so from the start.';
  return `To see it, choose: ${choiceIds.join(' → ')}.`;
}

/** As {@link describePath}, by a shortest way. */
export const describeWayTo = (situation: Situation) => describePath(shortestPathTo(situation));
