import { groupBy } from './group.ts';

/**
 * The items in an order in which neighbours differ in their key as often as possible, and that is otherwise near the
 * given one. Each place takes the first item left whose key differs from the one before, unless a key makes up more than
 * half of what is left: then that one comes at every other place.
 *
 * @param after the key of what comes just before the first item, when something does.
 */
export function spread<Item>(items: readonly Item[], keyOf: (item: Item) => string, after?: string): Item[] {
  const left = [...items];
  const counts = new Map([...groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));
  const ordered: Item[] = [];
  let before = after;
  while (left.length > 0) {
    const [next] = left.splice(choose(left.map(keyOf), counts, before), 1) as [Item];
    before = keyOf(next);
    counts.set(before, (counts.get(before) ?? 0) - 1);
    ordered.push(next);
  }
  return ordered;
}

function choose(keys: string[], counts: Map<string, number>, before: string | undefined): number {
  const crowded = keys.findIndex((key) => key !== before && (counts.get(key) ?? 0) * 2 > keys.length);
  if (crowded >= 0) return crowded;
  return Math.max(
    0,
    keys.findIndex((key) => key !== before),
  );
}
