import { readBackup, writeBackup, BACKUP_MOST, type BackupReading } from '../../engine/record/backup.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { mergeRecords, type LearnerRecord } from '../../engine/record/merge.ts';
import { readDocuments, readEvents } from './log-read.ts';

/** A learner’s record as a file: the log, and what is known beside it. */
export async function makeBackup(learner: Learner, known: LearnerRecord, now: number): Promise<Blob> {
  const inLog = await readRecord(learner.id).catch((): LearnerRecord => ({ events: [], documents: [] }));
  const text = writeBackup({ madeAt: now, learner, record: mergeRecords(inLog, known) });
  return new Blob([text], { type: 'application/json' });
}

/** Reads a backup file. Nothing is taken in yet. */
export async function openBackup(file: Blob): Promise<BackupReading> {
  // Before reading: half a gigabyte would stop the page.
  if (file.size > BACKUP_MOST) return { state: 'refused', why: 'too-big' };
  return readBackup(await file.text());
}

async function readRecord(learnerId: string): Promise<LearnerRecord> {
  const events = await readEvents(learnerId);
  const documents = await readDocuments(learnerId);
  return { events: [...events.values, ...events.salvaged], documents: documents.values };
}
