import { clockOfDocument } from '../../engine/record/document.ts';
import type { RecordEvent } from '../../engine/record/event.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { mergeEvents } from '../../engine/record/merge.ts';
import { foldEvents } from '../../engine/record/fold.ts';
import type { Progress } from '../../engine/record/progress.ts';
import { readDocuments, readEvents, readMeta } from './log-read.ts';
import { addMissing } from './log-write.ts';
import type { Meta } from './meta.ts';

/** How many of the latest events are kept beside the log as well. */
export const RECENT = 500;

/**
 * A learner’s whole history, folded. `recent` are its latest events, `setAside` how many values could not be read,
 * `hasNewer` whether some were left alone because a newer edition of the course wrote them.
 */
export type Rebuilt = {
  progress: Progress;
  clock: number;
  recent: RecordEvent[];
  savedAt: number | undefined;
  setAside: number;
  hasNewer: boolean;
};

/** Reads the whole log, adds the `known` events that it lacks, and folds all of them. */
export async function rebuild(learner: Learner, known: RecordEvent[], now: number): Promise<Rebuilt> {
  const log = await readEvents(learner.id);
  const documents = await readDocuments(learner.id);
  const events = mergeEvents(log.values, log.salvaged, known);
  const progress = foldEvents(events);
  const clock = Math.max(progress.clock, ...documents.values.map(clockOfDocument));
  const missing = without(log.values, mergeEvents(log.salvaged, known));
  const meta = await readMeta(learner.id);
  const counted = meta === 'unknown' || meta?.count !== events.length ? undefined : meta;
  const whole = missing.length === 0 && log.bad.length === 0 ? counted : undefined;
  const news: Meta = { v: 1, count: events.length, clock, savedAt: now };
  const movedAside = whole ? 0 : await addMissing(learner, missing, news, log.bad);
  return {
    progress,
    clock,
    recent: events.slice(-RECENT),
    savedAt: whole ? whole.savedAt : now,
    setAside: movedAside + documents.setAside,
    hasNewer: log.hasNewer || documents.hasNewer,
  };
}

function without(there: RecordEvent[], events: RecordEvent[]): RecordEvent[] {
  if (events.length === 0) return [];
  const ids = new Set(there.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}
