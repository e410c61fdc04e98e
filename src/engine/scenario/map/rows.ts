import type { Layers } from './layers.ts';
import type { Link } from './links.ts';

/** A place in a row: a scene or an ending, or where a long way passes through. */
export type Slot = { kind: 'node'; id: string } | { kind: 'bend'; link: Link };

/** Rows of slots from the top, and what joins each slot to those in the rows beside it. */
export type Rows = { rows: Slot[][]; up: Map<Slot, Slot[]>; down: Map<Slot, Slot[]>; chainOf: Map<Link, Slot[]> };

/** Enough to come to rest with a scenario of thirty places. */
const SWEEPS = 24;

/** Puts places and long ways into rows, each way passing through every row between its ends. Loops are joined upside down. */
export function rowsOf(ids: readonly string[], links: readonly Link[], { layerOf, loops }: Layers): Rows {
  const nodes = new Map(ids.map((id): [string, Slot] => [id, { kind: 'node', id }]));
  const layer = (id: string) => layerOf.get(id) ?? 0;
  const rows: Slot[][] = [];
  const put = (slot: Slot, row: number) => (rows[row] ??= []).push(slot);
  const joined: Rows = { rows, up: new Map(), down: new Map(), chainOf: new Map() };
  for (const [id, slot] of nodes) put(slot, layer(id));
  for (const link of links) {
    const [top, bottom] = loops.has(link) ? [link.to, link.from] : [link.from, link.to];
    const [first, last] = [nodes.get(top), nodes.get(bottom)];
    if (!first || !last || first === last) continue;
    const bends = Array.from({ length: layer(bottom) - layer(top) - 1 }, (): Slot => ({ kind: 'bend', link }));
    bends.forEach((bend, index) => put(bend, layer(top) + 1 + index));
    join([first, ...bends, last], joined);
    joined.chainOf.set(link, loops.has(link) ? [last, ...bends.toReversed(), first] : [first, ...bends, last]);
  }
  return { ...joined, rows: uncross(joined) };
}

function join(chain: Slot[], { up, down }: Pick<Rows, 'up' | 'down'>): void {
  chain.slice(1).forEach((lower, index) => {
    const upper = chain[index] as Slot;
    down.set(upper, [...(down.get(upper) ?? []), lower]);
    up.set(lower, [...(up.get(lower) ?? []), upper]);
  });
}

/** The barycentre method: each row in turn is put in the order of the middles of what it is joined to. The best is kept. */
function uncross({ rows, up, down }: Rows): Slot[][] {
  let best = rows;
  let fewest = countCrossings(rows, down);
  let latest = rows;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    latest = sweep % 2 === 0 ? sweepDown(latest, up) : sweepDown(latest.toReversed(), down).toReversed();
    const crossings = countCrossings(latest, down);
    if (crossings < fewest) [best, fewest] = [latest, crossings];
  }
  return best;
}

function sweepDown(rows: Slot[][], before: Map<Slot, Slot[]>): Slot[][] {
  const sorted: Slot[][] = [];
  for (const row of rows) {
    const above = new Map(sorted.at(-1)?.map((slot, index) => [slot, index]));
    const middles = new Map(row.map((slot, index) => [slot, middle(before.get(slot), above) ?? index]));
    sorted.push(row.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0)));
  }
  return sorted;
}

function middle(slots: Slot[] = [], at: Map<Slot, number>): number | undefined {
  const places = slots.flatMap((slot) => at.get(slot) ?? []);
  return places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
}

/** How often two ways cross between one row and the next. */
export function countCrossings(rows: Slot[][], down: Map<Slot, Slot[]>): number {
  let crossings = 0;
  rows.slice(0, -1).forEach((row, index) => {
    const below = rows[index + 1] as Slot[];
    const ends = row.flatMap((slot, from) => (down.get(slot) ?? []).map((to) => ({ from, to: below.indexOf(to) })));
    for (const a of ends) crossings += ends.filter((b) => a.from < b.from && a.to > b.to).length;
  });
  return crossings;
}
