import { shuffle } from '../random.ts';

/**
 * The options in the order of an attempt. Attempt 1 is the order of the page, and follows from the question’s id; each
 * later one follows from the id and the attempt, and is never the order of the page. The order of an attempt stays
 * the same for as long as the question has the same options.
 */
export function optionOrder<Option extends { id: string }>(
  { id, options }: { id: string; options: readonly Option[] },
  attempt: number,
): Option[] {
  const onPage = shuffle(options, id);
  if (attempt <= 1) return onPage;
  const shuffled = shuffle(options, `${id}/${attempt}`);
  const isAsOnPage = shuffled.every((option, index) => option === onPage[index]);
  return isAsOnPage ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
