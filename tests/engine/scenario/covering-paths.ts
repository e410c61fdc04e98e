import { explore, type Situation, type Way } from '../../../src/engine/scenario/explore.ts';
import type { Scenario } from '../../../src/engine/scenario/schema.ts';

/** Paths from the start to an ending, as ids of choices, that together take every choice that can ever be made. */
export function coveringPaths(scenario: Scenario): string[][] {
  const { situations } = explore(scenario);
  const open = new Set(situations.flatMap(({ ways }) => ways.map(({ choice }) => choice.id)));
  const paths: string[][] = [];
  while (open.size > 0) {
    const path: Way[] = [];
    const go = (ways: Way[]) => {
      path.push(...ways);
      for (const { choice } of ways) open.delete(choice.id);
    };
    let next: Way[] | undefined;
    do {
      next = shortestWay(path.at(-1)?.to ?? situations[0], ({ choice }) => open.has(choice.id));
      go(next ?? []);
    } while (next);
    go(shortestWay(path.at(-1)?.to, ({ to }) => to.spot.kind === 'ending') ?? []);
    paths.push(path.map(({ choice }) => choice.id));
  }
  return paths;
}

/** The fewest steps from a situation that end with one that is wanted; undefined where none can be reached. */
function shortestWay(from: Situation | undefined, isWanted: (way: Way) => boolean): Way[] | undefined {
  const seen = new Set<Situation | undefined>([from]);
  // What is added while a list is walked through is walked through too.
  const tracks: Way[][] = [[]];
  for (const track of tracks) {
    for (const way of (track.at(-1)?.to ?? from)?.ways ?? []) {
      if (isWanted(way)) return [...track, way];
      if (!seen.has(way.to)) tracks.push([...track, way]);
      seen.add(way.to);
    }
  }
  return undefined;
}
