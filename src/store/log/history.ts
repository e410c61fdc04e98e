import type { RecordEvent } from '../../engine/record/event.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { mergeEvents } from '../../engine/record/merge.ts';
import { readEvents } from './log-read.ts';

/** A learner’s whole history, in order: the log, as far as it can be read, and the `known` events that it may lack. */
export async function readHistory(learner: Learner | undefined, known: RecordEvent[]): Promise<RecordEvent[]> {
  const log = learner && (await readEvents(learner.id).catch(() => undefined));
  return mergeEvents(log?.values ?? [], log?.salvaged ?? [], known);
}
