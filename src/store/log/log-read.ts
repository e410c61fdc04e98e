import { documentShape, type RecordDocument } from '../../engine/record/document.ts';
import { eventShape, type RecordEvent } from '../../engine/record/event.ts';
import { openEvents } from '../../engine/record/event-run.ts';
import { learnerShape, namelessLearner, type Learner } from '../../engine/record/learner.ts';
import { readStored, type Reading, type StoredShape } from '../../engine/record/stored-shape.ts';
import { openDatabase, ownRange, type Database, type StoreName } from './database.ts';
import { metaShape, type Meta } from './meta.ts';

/** What reading found that could not be read; it was moved aside. */
type Found<Value> = { values: Value[]; setAside: number; hasNewer: boolean };
/** A value of the log that cannot be read, and where it stands. */
export type Bad = { store: StoreName; key: Key; stored: unknown };
type Key = IDBValidKey;

/** What the log says it holds for a learner; undefined when it holds nothing, `unknown` when that cannot be read. */
export async function readMeta(learnerId: string): Promise<Meta | 'unknown' | undefined> {
  const stored = await (await openDatabase()).get('meta', learnerId);
  if (stored === undefined) return undefined;
  const reading = readStored(metaShape, stored);
  return reading.state === 'read' ? reading.value : 'unknown';
}

/**
 * All events of a learner, in no order; one may be there twice. `bad` values are still where they stood; `salvaged`
 * come from those of them that were chunks.
 */
export async function readEvents(learnerId: string) {
  const database = await openDatabase();
  // In one step: between two, another tab could move rows into a chunk.
  const reading = database.transaction(['events', 'chunks']);
  const [rows, chunks] = await Promise.all([
    listRows(reading.objectStore('events'), learnerId),
    listRows(reading.objectStore('chunks'), learnerId),
  ]);
  const read = rows.map(({ key, stored }) => ({ key, stored, reading: readStored(eventShape, stored) }));
  const runs = chunks.map(({ key, stored }) => ({ key, stored, run: openEvents(stored) }));

  const badRows = read.filter(({ reading }) => reading.state === 'unreadable');
  const badRuns = runs.filter(({ run }) => run.state === 'unreadable');
  const values: RecordEvent[] = [];
  for (const { run } of runs) if (run.state === 'read') for (const event of run.events) values.push(event);
  for (const { reading } of read) if (reading.state === 'read') values.push(reading.value);
  return {
    values,
    salvaged: badRuns.flatMap(({ run }) => run.events),
    bad: [
      ...badRows.map(({ key, stored }): Bad => ({ store: 'events', key, stored })),
      ...badRuns.map(({ key, stored }): Bad => ({ store: 'chunks', key, stored })),
    ],
    hasNewer: [...read.map(({ reading }) => reading), ...runs.map(({ run }) => run)].some(isNewer),
  };
}

/** All documents of a learner, also the deleted ones. */
export async function readDocuments(learnerId: string): Promise<Found<RecordDocument>> {
  const database = await openDatabase();
  return readEach(
    database,
    'documents',
    documentShape,
    await listRows(database.transaction('documents').store, learnerId),
  );
}

/** Everybody who learns on this device; without a name where a newer edition wrote it. */
export async function readLearners(): Promise<Found<Learner>> {
  const database = await openDatabase();
  const keys = await database.getAllKeys('learners');
  const values = await database.getAll('learners');
  const rows = keys.map((key, index) => ({ key, stored: values[index] }));
  const found = await readEach(database, 'learners', learnerShape, rows);
  const newer = rows.filter(({ stored }) => isNewer(readStored(learnerShape, stored)));
  return { ...found, values: [...found.values, ...newer.map(({ key }) => namelessLearner(key))] };
}

/** What is used of an object store to list what it holds. */
type Listed = { getAllKeys(range: IDBKeyRange): Promise<Key[]>; getAll(range: IDBKeyRange): Promise<unknown[]> };

async function listRows(store: Listed, learnerId: string): Promise<{ key: Key; stored: unknown }[]> {
  const range = ownRange(learnerId);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map((key, index) => ({ key, stored: values[index] }));
}

async function readEach<Value>(
  database: Database,
  store: StoreName,
  shape: StoredShape<Value>,
  rows: { key: Key; stored: unknown }[],
): Promise<Found<Value>> {
  const read = rows.map((row) => ({ ...row, reading: readStored(shape, row.stored) }));
  const bad = read.filter(({ reading }) => reading.state === 'unreadable');
  await moveAside(database, store, bad);
  return {
    values: read.flatMap(({ reading }) => (reading.state === 'read' ? [reading.value] : [])),
    setAside: bad.length,
    hasNewer: read.some(({ reading }) => isNewer(reading)),
  };
}

// In one step, so that nothing is lost between here and there.
async function moveAside(database: Database, store: StoreName, bad: { key: Key; stored: unknown }[]): Promise<void> {
  if (bad.length === 0) return;
  const moving = database.transaction([store, 'aside'], 'readwrite', { durability: 'strict' });
  for (const { key, stored } of bad) {
    await moving.objectStore('aside').add({ from: store, key: String(key), value: stored, at: Date.now() });
    await moving.objectStore(store).delete(IDBKeyRange.only(key));
  }
  await moving.done;
}

function isNewer({ state }: { state: Reading<unknown>['state'] }): boolean {
  return state === 'newer';
}
