/**
 * The items in an order that depends on the seed alone: the same seed gives the same order on every device, for ever.
 * Takes nothing out and puts nothing in; the given list stays as it is.
 *
 * The seed becomes a number by FNV-1a (Fowler, Noll and Vo, 1991), numbers follow from it by mulberry32 (Tommy Ettinger,
 * 2017, public domain), and they order the items by the shuffle of Fisher and Yates (1938).
 */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const draw = numbersFrom(hash(seed));
  const left = [...items];
  const shuffled: Item[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(draw() * left.length), 1));
  return shuffled;
}

function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (const letter of seed) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}

/** Draws numbers from 0 up to, but never, 1. */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
