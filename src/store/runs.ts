import { listRuns, type Run } from '../engine/scenario/runs.ts';
import { doInWorker } from './log/in-worker.ts';
import { runsOf } from './log/runs-job.ts';
import { presentHistory } from './present-history.ts';
import { withPatience } from './saving.ts';

/**
 * Every time that the present learner played a scenario, in the order in which they were begun. Never throws: where the
 * log cannot be read, or does not answer, it is what is known beside it.
 */
export async function readRuns(scenarioId: string): Promise<Run[]> {
  const { learner, known, isLong } = await presentHistory();
  const given = [learner, known, scenarioId] as const;
  const runs = isLong ? doInWorker('runsOf', runsOf, ...given) : runsOf(...given);
  return (await withPatience(runs)) ?? listRuns(known, scenarioId);
}
