import { shuffle } from '../random.ts';

type WithId = { id: string };

/**
 * Options, choices or cards in the order of an attempt. Attempt 1 is the order of the page, and follows from the
 * question’s id; each later one follows from the id and the attempt, and is never the order of the page. The order of an
 * attempt stays the same for as long as the question has the same options.
 */
export function orderFor<Option extends WithId>(id: string, options: readonly Option[], attempt: number): Option[] {
  const onPage = shuffle(options, id);
  if (attempt <= 1) return onPage;
  const shuffled = shuffle(options, `${id}/${attempt}`);
  return isSame(shuffled, onPage) ? turned(shuffled) : shuffled;
}

/** Steps in the order of an attempt, which is never the right one. */
export function stepsFor<Step extends WithId>(id: string, steps: readonly Step[], attempt: number): Step[] {
  const shuffled = orderFor(id, steps, attempt);
  return isSame(shuffled, steps) ? turned(shuffled) : shuffled;
}

function isSame<Option extends WithId>(some: readonly Option[], others: readonly Option[]): boolean {
  return some.every((option, index) => option === others[index]);
}

function turned<Option>(options: readonly Option[]): Option[] {
  return [...options.slice(1), ...options.slice(0, 1)];
}
