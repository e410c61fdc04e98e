import type { Situation } from './explore.ts';
import { QUALITIES, type Quality } from './schema.ts';

/** What can still come of a situation. */
export type Outlook = {
  /** The most choices to an ending. */
  longest: number;
  /** The ids of the endings that can be reached. */
  endings: ReadonlySet<string>;
  /** The best quality among them. */
  best: Quality;
  /** How the endings would be on average, were every choice made by chance: 0 is good, 2 is poor. */
  average: number;
};

/** A way round that changes nothing: the situations on it, the first once. */
export type Circle = Situation[];

/**
 * The situations so that each comes before all that follow from it; or a circle, where one leads back to itself.
 *
 * @param situations all that can be reached from the first.
 */
export function sortByTime([start]: readonly Situation[]): { sorted: Situation[] } | { circle: Circle } {
  const done = new Set<Situation>();
  const open = new Set<Situation>();
  const sorted: Situation[] = [];
  // By hand and not by recursion: a long scenario must not run out of stack.
  const stack = start ? [{ situation: start, next: 0 }] : [];
  if (start) open.add(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = top.situation.ways[top.next]?.to;
    top.next += 1;
    if (!to) {
      stack.pop();
      open.delete(top.situation);
      done.add(top.situation);
      sorted.push(top.situation);
    } else if (open.has(to)) {
      const round = stack.map(({ situation }) => situation);
      return { circle: round.slice(round.indexOf(to)) };
    } else if (!done.has(to)) {
      open.add(to);
      stack.push({ situation: to, next: 0 });
    }
  }
  return { sorted: sorted.reverse() };
}

/** What can still come of each situation. Give it situations as {@link sortByTime} gives them, none without an end. */
export function lookAhead(sorted: readonly Situation[]): Map<Situation, Outlook> {
  const outlooks = new Map<Situation, Outlook>();
  for (const situation of sorted.toReversed()) outlooks.set(situation, outlookOf(situation, outlooks));
  return outlooks;
}

function outlookOf({ spot, ways }: Situation, known: Map<Situation, Outlook>): Outlook {
  if (spot.kind === 'ending') {
    const { id, quality } = spot.ending;
    return { longest: 0, endings: new Set([id]), best: quality, average: QUALITIES.indexOf(quality) };
  }
  const ahead = ways.flatMap(({ to }) => known.get(to) ?? []);
  const best = Math.min(...ahead.map((each) => QUALITIES.indexOf(each.best)));
  return {
    longest: 1 + Math.max(...ahead.map(({ longest }) => longest)),
    endings: new Set(ahead.flatMap(({ endings }) => [...endings])),
    best: QUALITIES[best] ?? 'poor',
    average: ahead.reduce((sum, { average }) => sum + average, 0) / ahead.length,
  };
}

/** Whether one quality is better than another. */
export function isBetter(one: Quality, other: Quality): boolean {
  return QUALITIES.indexOf(one) < QUALITIES.indexOf(other);
}
