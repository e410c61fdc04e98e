import { shortestPathTo, type Situation } from '../explore.ts';
import type { Outlook } from '../outlook.ts';
import type { Scenario } from '../schema.ts';
import { describePath, type Fault } from './fault.ts';

/** Every path to an ending has as many choices as the scenario says, and the numbers it says are the true ones. */
export function checkLengths(
  { choicesToAnEnd: { fewest, most } }: Scenario,
  situations: Situation[],
  outlooks: Map<Situation, Outlook>,
): Fault[] {
  const [start] = situations;
  // Breadth first: the first ending that was found is one of the nearest.
  const nearest = situations.find(({ spot }) => spot.kind === 'ending');
  if (!start || !nearest) return [];
  const shortest = shortestPathTo(nearest);
  const longest = longestPathFrom(start, outlooks);
  return [...compare('fewest', fewest, shortest, 'shortest'), ...compare('most', most, longest, 'longest')];
}

function compare(field: string, said: number, path: string[], which: string): Fault[] {
  if (path.length === said) return [];
  return [
    {
      place: `choicesToAnEnd, ${field}`,
      problem: `The ${which} path has ${path.length} choices, not ${said}. ${describePath(path)}`,
      mend: `Write “${field}: ${path.length}”, or change the path.`,
    },
  ];
}

function longestPathFrom(start: Situation, outlooks: Map<Situation, Outlook>): string[] {
  const path: string[] = [];
  for (let here = start; here.ways.length > 0;) {
    const left = (outlooks.get(here)?.longest ?? 0) - 1;
    const way = here.ways.find(({ to }) => outlooks.get(to)?.longest === left);
    if (!way) break;
    path.push(way.choice.id);
    here = way.to;
  }
  return path;
}
