import * as v from 'valibot';
import { documentShape, type RecordDocument } from './document.ts';
import { eventShape, type RecordEvent } from './event.ts';
import { learnerShape, type Learner } from './learner.ts';
import { mergeRecords, type LearnerRecord } from './merge.ts';
import { time } from './order.ts';
import { readStored, type StoredShape } from './stored-shape.ts';

/** What tells our files from others. */
const FORMAT = 'common-ground-record';
/** The largest file that is read, in bytes: about five times a very full record. */
export const BACKUP_MOST = 20_000_000;

const backupSchema = v.strictObject({
  format: v.literal(FORMAT),
  v: v.literal(1),
  madeAt: time,
  learner: v.unknown(),
  events: v.array(v.unknown()),
  documents: v.array(v.unknown()),
});

/** The frame of a backup file. The learner, the events and the documents in it have versions of their own. */
export const backupShape: StoredShape<v.InferOutput<typeof backupSchema>> = {
  name: 'backup',
  version: 1,
  schema: backupSchema,
  migrations: [],
};

export type Backup = { madeAt: number; learner: Learner; record: LearnerRecord };

/** Why a file was not taken in. Nothing of it is. */
export type Refusal = 'too-big' | 'foreign' | 'damaged' | 'newer';
export type BackupReading = { state: 'read'; backup: Backup } | { state: 'refused'; why: Refusal };

/** The text of a backup file. */
export function writeBackup({ madeAt, learner, record }: Backup): string {
  return JSON.stringify({
    format: FORMAT,
    v: 1,
    madeAt,
    learner,
    ...mergeRecords(record, { events: [], documents: [] }),
  });
}

/** Reads the text of a backup file of any version: all of it, or nothing. */
export function readBackup(text: string): BackupReading {
  const frame = parse(text);
  if (frame === undefined) return refuse(text.includes(FORMAT) ? 'damaged' : 'foreign');
  if (typeof frame !== 'object' || frame === null || !('format' in frame) || frame.format !== FORMAT) {
    return refuse('foreign');
  }
  const outer = readStored(backupShape, frame);
  if (outer.state !== 'read') return refuse(outer.state === 'newer' ? 'newer' : 'damaged');

  const learner = readStored(learnerShape, outer.value.learner);
  const events = outer.value.events.map((event) => readStored(eventShape, event));
  const documents = outer.value.documents.map((document) => readStored(documentShape, document));
  const all = [learner, ...events, ...documents];
  if (all.some(({ state }) => state === 'newer')) return refuse('newer');
  if (learner.state !== 'read' || all.some(({ state }) => state === 'unreadable')) return refuse('damaged');

  const record = { events: valuesOf<RecordEvent>(events), documents: valuesOf<RecordDocument>(documents) };
  return { state: 'read', backup: { madeAt: outer.value.madeAt, learner: learner.value, record } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(why: Refusal): BackupReading {
  return { state: 'refused', why };
}

function valuesOf<Value>(readings: { state: string; value?: Value }[]): Value[] {
  return readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
