import { clockOfDocument, documentShape, mergeDocuments, type RecordDocument } from '../../engine/record/document.ts';
import { eventShape, type RecordEvent } from '../../engine/record/event.ts';
import { sealEvents } from '../../engine/record/event-run.ts';
import { learnerShape, type Learner } from '../../engine/record/learner.ts';
import type { LearnerRecord } from '../../engine/record/merge.ts';
import { readStored } from '../../engine/record/stored-shape.ts';
import { openDatabase, ownRange, type Database } from './database.ts';
import type { Bad } from './log-read.ts';
import { emptyMeta, metaShape, type Meta } from './meta.ts';

/** How many events stand in one chunk. */
export const CHUNK = 500;
/** How many events may stand as rows before the oldest become chunks. */
const ROWS_MOST = 2 * CHUNK;

// As browsers say it when a newer edition made the database; it also survives the way out of a worker.
const newerError = () => new DOMException('A newer edition of the course wrote this.', 'VersionError');

type Rows = ReturnType<typeof startWriting>;

// Strict: the promise of a save is kept only when the device says that it is on its disk.
function startWriting(database: Database) {
  return database.transaction(['learners', 'events', 'chunks', 'documents', 'meta', 'aside'], 'readwrite', {
    durability: 'strict',
  });
}

/**
 * Adds new events and written texts to a learner’s log, and waits until they are on the disk.
 * What is there already stays as it is; documents are merged.
 *
 * @throws a `VersionError` when a newer edition wrote what would be changed, or what the browser says when it forbids
 * databases or is full. Nothing was changed then.
 */
export async function addToLog(learner: Learner, addition: LearnerRecord, now: number): Promise<Meta> {
  const rows = startWriting(await openDatabase());
  try {
    const { meta: before } = await readMetaRow(rows, learner.id, now);
    await putLearner(rows, learner, now);
    let count = before.count;
    for (const event of addition.events) count += (await addRow(rows, learner.id, event)) ? 1 : 0;
    for (const document of addition.documents) await mergeRow(rows, learner.id, document, now);

    const meta: Meta = { v: 1, count, clock: Math.max(before.clock, ...clocksOf(addition)), savedAt: now };
    await rows.objectStore('meta').put(meta, learner.id);
    await rows.done;
    return meta;
  } catch (error) {
    await abandon(rows);
    throw error;
  }
}

/**
 * Moves `bad` values aside, adds events that were missing in the log, many at once and in order, and sets down what the
 * log then holds: all in one step. Gives back how many values were moved aside.
 *
 * @throws as {@link addToLog}.
 */
export async function addMissing(
  learner: Learner,
  missing: RecordEvent[],
  meta: Meta,
  bad: Bad[] = [],
): Promise<number> {
  const rows = startWriting(await openDatabase());
  try {
    const now = meta.savedAt ?? 0;
    const { isBad } = await readMetaRow(rows, learner.id, now);
    const isLearnerBad = await putLearner(rows, learner, now);
    for (const { store, key, stored } of bad) {
      await rows.objectStore('aside').add({ from: store, key: String(key), value: stored, at: now });
      await rows.objectStore(store).delete(IDBKeyRange.only(key));
    }
    const inChunks = missing.length - (missing.length % CHUNK);
    for (let start = 0; start < inChunks; start += CHUNK) {
      await putChunk(rows, learner.id, missing.slice(start, start + CHUNK));
    }
    for (const event of missing.slice(inChunks)) await addRow(rows, learner.id, event);
    await rows.objectStore('meta').put(meta, learner.id);
    await rows.done;
    return bad.length + (isBad ? 1 : 0) + (isLearnerBad ? 1 : 0);
  } catch (error) {
    await abandon(rows);
    throw error;
  }
}

/** Moves the oldest rows into a chunk when there are many: 20,000 rows take too long to read. */
export async function compactLog(learnerId: string): Promise<void> {
  const rows = startWriting(await openDatabase());
  try {
    const events = rows.objectStore('events');
    if ((await events.count(ownRange(learnerId))) > ROWS_MOST) {
      const keys = await events.getAllKeys(ownRange(learnerId), CHUNK);
      const values = await events.getAll(ownRange(learnerId), CHUNK);
      // What cannot be read, or a newer edition wrote, stays a row: a seal vouches for what is in it.
      const read = values.map((value) => readStored(eventShape, value));
      for (const [index, key] of keys.entries()) if (read[index]?.state === 'read') await events.delete(key);
      await putChunk(
        rows,
        learnerId,
        read.flatMap((reading) => (reading.state === 'read' ? [reading.value] : [])),
      );
    }
    await rows.done;
  } catch (error) {
    await abandon(rows);
    throw error;
  }
}

async function readMetaRow(rows: Rows, learnerId: string, now: number): Promise<{ meta: Meta; isBad: boolean }> {
  const stored = await rows.objectStore('meta').get(learnerId);
  if (stored === undefined) return { meta: emptyMeta, isBad: false };
  const reading = readStored(metaShape, stored);
  if (reading.state === 'newer') throw newerError();
  if (reading.state === 'read') return { meta: reading.value, isBad: false };
  await rows.objectStore('aside').add({ from: 'meta', key: learnerId, value: stored, at: now });
  // Counted anew when the next page finds that its snapshot differs.
  return { meta: emptyMeta, isBad: true };
}

// Says whether what stood there could not be read. What a newer edition knows of the learner stays as it is.
async function putLearner(rows: Rows, learner: Learner, now: number): Promise<boolean> {
  const stored = await rows.objectStore('learners').get(learner.id);
  const state = stored === undefined ? undefined : readStored(learnerShape, stored).state;
  if (state === 'unreadable') {
    await rows.objectStore('aside').add({ from: 'learners', key: learner.id, value: stored, at: now });
  }
  if (state !== 'newer') await rows.objectStore('learners').put(learner, learner.id);
  return state === 'unreadable';
}

async function addRow(rows: Rows, learnerId: string, event: RecordEvent): Promise<boolean> {
  const key: [string, number, string] = [learnerId, event.clock, event.id];
  if ((await rows.objectStore('events').getKey(key)) !== undefined) return false;
  await rows.objectStore('events').put(event, key);
  return true;
}

async function putChunk(rows: Rows, learnerId: string, events: RecordEvent[]): Promise<void> {
  const [first] = events;
  if (!first) return;
  const key: [string, number, string] = [learnerId, first.clock, first.id];
  if ((await rows.objectStore('chunks').getKey(key)) === undefined) {
    await rows.objectStore('chunks').put(sealEvents(events), key);
  } else {
    // Another tab’s chunk begins with the same event, or a newer edition’s: nobody writes over it.
    for (const event of events) await addRow(rows, learnerId, event);
  }
}

async function mergeRow(rows: Rows, learnerId: string, document: RecordDocument, now: number): Promise<void> {
  const key: [string, string] = [learnerId, document.id];
  const stored = await rows.objectStore('documents').get(key);
  const reading = stored === undefined ? undefined : readStored(documentShape, stored);
  if (reading?.state === 'newer') throw newerError();
  if (reading?.state === 'unreadable') {
    await rows.objectStore('aside').add({ from: 'documents', key: String(key), value: stored, at: now });
  }
  const merged = reading?.state === 'read' ? mergeDocuments(reading.value, document) : document;
  await rows.objectStore('documents').put(merged, key);
}

function clocksOf({ events, documents }: LearnerRecord): number[] {
  return [...events.map(({ clock }) => clock), ...documents.map(clockOfDocument)];
}

async function abandon(rows: Rows): Promise<void> {
  try {
    rows.abort();
  } catch {
    // It had ended by itself.
  }
  await rows.done.catch(() => undefined);
}
