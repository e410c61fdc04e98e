import type { Rows, Slot } from './rows.ts';

/** How near two neighbours of a row may come: places need room for a circle, ways that pass through for a line. */
const APART = { 'node node': 1, 'node bend': 0.6, 'bend node': 0.6, 'bend bend': 0.4 };

/** Enough to come to rest with a scenario of thirty places. */
const ROUNDS = 16;

/** How far to the right each slot stands, from 0: near the middle of what it is joined to, and never too near a neighbour. */
export function placesOf({ rows, up, down }: Rows): Map<Slot, number> {
  const at = new Map<Slot, number>();
  for (const row of rows) row.forEach((slot, index) => at.set(slot, index - (row.length - 1) / 2));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) settle(row, at, (slot) => up.get(slot));
    for (const row of rows.toReversed()) settle(row, at, (slot) => down.get(slot));
  }
  for (const row of rows) settle(row, at, (slot) => [...(up.get(slot) ?? []), ...(down.get(slot) ?? [])]);
  const least = Math.min(...at.values());
  return new Map([...at].map(([slot, place]) => [slot, place - least]));
}

/**
 * Moves a row as near as can be to where its slots would like to stand. Slots that would overlap move as one block to
 * the mean of their wishes (“pool adjacent violators”), which gives the least squares.
 */
function settle(row: readonly Slot[], at: Map<Slot, number>, joinedTo: (slot: Slot) => Slot[] | undefined): void {
  let offset = 0;
  const blocks: { slots: { slot: Slot; offset: number }[]; sum: number }[] = [];
  row.forEach((slot, index) => {
    const before = row[index - 1];
    if (before) offset += APART[`${before.kind} ${slot.kind}`];
    let block = { slots: [{ slot, offset }], sum: wish(slot, at, joinedTo(slot)) - offset };
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { slots: [...last.slots, ...block.slots], sum: last.sum + block.sum };
    }
    blocks.push(block);
  });
  for (const block of blocks) for (const { slot, offset: by } of block.slots) at.set(slot, mean(block) + by);
}

function wish(slot: Slot, at: Map<Slot, number>, joined: Slot[] = []): number {
  const places = joined.length === 0 ? [slot] : joined;
  return places.reduce((sum, each) => sum + (at.get(each) ?? 0), 0) / places.length;
}

const mean = ({ slots, sum }: { slots: unknown[]; sum: number }) => sum / slots.length;
