import type { RecordEvent } from '../engine/record/event.ts';
import type { Learner } from '../engine/record/learner.ts';
import { recentEvents } from './present.ts';
import { record, startRecord } from './record.ts';
import { knownBeside, lookAtHead, WORTH_A_WORKER } from './starting.ts';

/**
 * What a job needs to read the present learner’s whole history: whose it is, and the `known` events that the log may lack.
 * Where it `isLong`, the job is one for the worker. Without a learner, the known events are all that there is.
 */
export async function presentHistory(): Promise<{
  learner: Learner | undefined;
  known: RecordEvent[];
  isLong: boolean;
}> {
  await startRecord();
  const { learner, progress } = record.getState();
  const known = learner ? knownBeside(lookAtHead(learner.id)) : recentEvents();
  return { learner, known, isLong: progress.count > WORTH_A_WORKER };
}
