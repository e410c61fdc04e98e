import type { RecordEvent } from '../../engine/record/event.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { listRuns, type Run } from '../../engine/scenario/runs.ts';
import { readHistory } from './history.ts';

/** Reads the whole log, adds the `known` events that it may lack, and lists how often a scenario was played. */
export async function runsOf(learner: Learner | undefined, known: RecordEvent[], scenarioId: string): Promise<Run[]> {
  return listRuns(await readHistory(learner, known), scenarioId);
}
