import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { openAsItIs } from './database-as-it-is.ts';
import { DATABASE } from '../local/keys.ts';

/**
 * The log, in the browser’s database. Every value is checked when it is read.
 *
 * | store       | key                      | value                                                            |
 * | ----------- | ------------------------ | ---------------------------------------------------------------- |
 * | `learners`  | learner                  | who that is                                                      |
 * | `events`    | learner, counter, id     | an event; at most the last thousand or so                        |
 * | `chunks`    | learner, counter, id     | 500 older events, sealed; the key is that of the first           |
 * | `documents` | learner, document        | a document with its revisions                                    |
 * | `meta`      | learner                  | how many events there are, the highest counter, the last saving  |
 * | `aside`     | (counted)                | a value that could not be read, kept as it was                   |
 */
interface Stores extends DBSchema {
  learners: { key: string; value: unknown };
  events: { key: [learner: string, clock: number, id: string]; value: unknown };
  chunks: { key: [learner: string, clock: number, id: string]; value: unknown };
  documents: { key: [learner: string, document: string]; value: unknown };
  meta: { key: string; value: unknown };
  aside: { key: number; value: SetAside };
}

export type Database = IDBPDatabase<Stores>;
export type StoreName = 'learners' | 'events' | 'chunks' | 'documents' | 'meta';

/** A value that could not be read: where it stood, its bytes, when it was found. */
export type SetAside = { from: string; key: string; value: unknown; at: number };

const DATABASE_VERSION = 1;

let opening: Promise<Database> | undefined;

/**
 * The open database, opened once for a page and again when the browser closed it.
 *
 * @throws what the browser says when it forbids databases; a `VersionError` when a newer edition made it.
 */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

// Async, because some browsers throw at once where they forbid databases.
async function open(): Promise<Database> {
  return openDB<Stores>(DATABASE, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('learners');
      database.createObjectStore('events');
      database.createObjectStore('chunks');
      database.createObjectStore('documents');
      database.createObjectStore('meta');
      database.createObjectStore('aside', { autoIncrement: true });
    },
    // Another tab deletes everything or brings a newer edition: this tab must not stand in its way.
    blocking: () => void closeDatabase(),
    terminated: forget,
  });
}

/**
 * The open database where there is one; undefined on a device where nobody has begun, which gets none from being read.
 *
 * @throws as {@link openDatabase}.
 */
export async function openDatabaseIfThere(): Promise<Database | undefined> {
  const there = await openAsItIs();
  there?.close();
  return there && openDatabase();
}

/** Closes the database, where it is open. The next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opening;
  forget();
  await closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/** The keys of one learner, in stores whose keys begin with the learner. */
export function ownRange(learnerId: string): IDBKeyRange {
  // An array sorts after every number and text.
  return IDBKeyRange.bound([learnerId], [learnerId, []]);
}

function forget(): void {
  opening = undefined;
}
