import { spotIdOf, type Situation } from '../explore.ts';
import type { Outlook } from '../outlook.ts';
import type { Scenario } from '../schema.ts';
import { describePath, inEnding, type Fault } from './fault.ts';

/** The fewest of the best choices that a good ending may need. */
const BEST_CHOICES = 2;

/** Every ending names what leads to it: whoever comes there made one of its causes, and each cause can lead there. */
export function checkCauses(scenario: Scenario, situations: Situation[], outlooks: Map<Situation, Outlook>): Fault[] {
  const reached = new Set(situations.map(spotIdOf));
  // An ending that nobody comes to is told elsewhere.
  return scenario.endings
    .filter(({ id }) => reached.has(id))
    .flatMap(({ id, causes }) => {
      const way = pathWithout(causes, situations, id);
      const idle = causes.filter((cause) => !canLead(cause, id, situations, outlooks));
      return [
        ...(way
          ? [
              {
                place: `${inEnding(id)}, causes`,
                problem: `One can come here without any of the choices it names. ${describePath(way)}`,
                mend: 'Name the choice at a turning point on this path that leads here, or make one of its scenes a turning point.',
              },
            ]
          : []),
        ...idle.map((cause) => ({
          place: `${inEnding(id)}, causes`,
          problem: `The choice “${cause}” cannot lead here.`,
          mend: 'Take it out, or let it lead here.',
        })),
      ];
    });
}

/** A path to an ending that avoids some choices, as short as there is; undefined when there is none. */
function pathWithout(avoided: string[], [start]: Situation[], endingId: string): string[] | undefined {
  if (!start) return undefined;
  const paths = new Map<Situation, string[]>([[start, []]]);
  for (const [{ spot, ways }, path] of paths) {
    if (spot.kind === 'ending' && spot.ending.id === endingId) return path;
    for (const { choice, to } of ways) {
      if (!avoided.includes(choice.id) && !paths.has(to)) paths.set(to, [...path, choice.id]);
    }
  }
  return undefined;
}

function canLead(cause: string, endingId: string, situations: Situation[], outlooks: Map<Situation, Outlook>): boolean {
  return situations.some(({ ways }) =>
    ways.some(({ choice, to }) => choice.id === cause && (outlooks.get(to)?.endings.has(endingId) ?? false)),
  );
}

/** A path, and how many of its choices are the best of a turning point. */
type Made = { best: number; path: string[] };

/** No good ending is reached with fewer than two of the best choices. Give it situations in the order of time. */
export function checkGoodEndings(sorted: Situation[]): Fault[] {
  const cheapest = new Map<string, Made>();
  for (const [{ spot }, made] of countBestChoices(sorted)) {
    if (spot.kind !== 'ending' || spot.ending.quality !== 'good') continue;
    const other = cheapest.get(spot.ending.id);
    if (!other || made.best < other.best) cheapest.set(spot.ending.id, made);
  }
  return [...cheapest]
    .filter(([, { best }]) => best < BEST_CHOICES)
    .map(([endingId, { best, path }]) => ({
      place: inEnding(endingId),
      problem: `This good ending can be reached with ${best} of the best choices; it should take at least ${BEST_CHOICES}. ${describePath(path)}`,
      mend: 'Let it depend on a further turning point, with “instead” or a flag.',
    }));
}

/** For each situation the path to it with the fewest of the best choices. */
function countBestChoices(sorted: Situation[]): Map<Situation, Made> {
  const [start] = sorted;
  const fewest = new Map<Situation, Made>(start ? [[start, { best: 0, path: [] }]] : []);
  for (const situation of sorted) {
    const { spot, ways } = situation;
    const before = fewest.get(situation);
    if (!before || spot.kind === 'ending') continue;
    for (const { choice, to } of ways) {
      const best = before.best + (spot.scene.turningPoint?.best === choice.id ? 1 : 0);
      const other = fewest.get(to);
      if (!other || best < other.best) fewest.set(to, { best, path: [...before.path, choice.id] });
    }
  }
  return fewest;
}
