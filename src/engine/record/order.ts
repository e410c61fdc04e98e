import * as v from 'valibot';

/** A permanent id of something the learner did or wrote: the page load it came from and a count, such as `k3x9c2qv-4`. */
export const recordId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,3}$/));

/** The id of something in the course: a question, an option, a lesson, a section. */
export const courseId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(200));

/** A time, in milliseconds since 1970. For reading by people; it never decides an order. */
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** The highest logical counter: no device gets there by itself. */
export const CLOCK_MOST = 2 ** 52;

/** The logical counter that orders what happened: one more than the highest seen so far. */
export const clock = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(CLOCK_MOST));

/** What everything in a record is ordered by. */
export type Ordered = { clock: number; id: string };

/** Compares by the logical counter, and by id where two devices counted the same. Wrong clocks change nothing. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.clock !== b.clock) return a.clock - b.clock;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
