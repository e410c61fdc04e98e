import type { RecordEvent } from '../record/event.ts';
import { compareOrder } from '../record/order.ts';

/**
 * One time that a learner played a scenario, as far as they came.
 *
 * - `id`: the event that began it; `at`, `changedAt`: when it began and when it last changed, in milliseconds since 1970.
 * - `choices`: the ids of the choices that lead to where the learner is.
 * - `ending`: the ending that they reached; undefined while they have not.
 */
export type Run = { id: string; at: number; changedAt: number; choices: string[]; ending: string | undefined };

/**
 * Every time that a learner played a scenario, in the order in which they were begun: the same in whatever order the
 * events come. Where the event that began one is lost, the first that is known of it stands in for it.
 */
export function listRuns(events: readonly RecordEvent[], scenarioId: string): Run[] {
  const plays = events.flatMap((event) =>
    event.kind === 'scenario-played' && event.scenario === scenarioId ? [event] : [],
  );
  const runs = new Map<string, Run>();
  // In order: the first event of a run gives it its place and time, the latest has the last word.
  for (const { id, at, run = id, choices, ending } of plays.sort(compareOrder)) {
    runs.set(run, { id: run, at: runs.get(run)?.at ?? at, changedAt: at, choices, ending });
  }
  return [...runs.values()];
}
