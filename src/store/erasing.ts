import { deleteDB } from 'idb';
import type { Learner } from '../engine/record/learner.ts';
import { closeDatabase, openDatabase, ownRange } from './log/database.ts';
import { ASIDE_PREFIX, CURRENT, DATABASE, learnerKey, ownPrefix, PREFIX } from './local/keys.ts';
import { listKeys, readKey, removeKey } from './local/local.ts';
import { untilWritten } from './record.ts';
import { closeRecord, withPatience } from './saving.ts';

/** What the service worker calls the caches of visited pages. */
const VISITED_PAGES = 'common-ground-visited-';

/** Deletes one learner with everything of theirs on this device. When it is the present one, load the page anew. */
export async function deleteLearner({ id }: Learner): Promise<void> {
  const isPresent = readKey(CURRENT) === id;
  if (isPresent) await endRecord();
  const asides = listKeys(ASIDE_PREFIX).filter((key) => readKey(key)?.includes(id));
  for (const key of [...listKeys(ownPrefix(id)), ...asides, learnerKey(id)]) removeKey(key);
  if (isPresent) removeKey(CURRENT);
  await deleteFromLog(id).catch(() => undefined);
}

/** Whether everything is deleted; `waits` when the browser does the last of it once other pages are closed. */
export type Deletion = 'done' | 'waits';

/**
 * Deletes every learner, every setting and every visited page that is kept on this device. This page keeps nothing more
 * until it is loaded anew.
 */
export async function deleteEverything(): Promise<Deletion> {
  await endRecord();
  for (const key of listKeys(PREFIX)) removeKey(key);
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // The browser forbids it, so nothing is there.
  }
  await closeDatabase();
  const deleted = deleteDatabase().then(
    () => true,
    () => true,
  );
  if ('caches' in globalThis) {
    const visited = (await caches.keys()).filter((name) => name.startsWith(VISITED_PAGES));
    await Promise.all(visited.map((name) => caches.delete(name)));
  }
  return (await withPatience(deleted)) ? 'done' : 'waits';
}

// Async, because some browsers throw at once where they forbid databases.
async function deleteDatabase(): Promise<void> {
  await deleteDB(DATABASE);
}

// What is being saved at this moment ends first: it would put back what is deleted.
async function endRecord(): Promise<void> {
  closeRecord();
  await withPatience(untilWritten());
}

async function deleteFromLog(learnerId: string): Promise<void> {
  const database = await openDatabase();
  const deleting = database.transaction(['learners', 'events', 'chunks', 'documents', 'meta', 'aside'], 'readwrite', {
    durability: 'strict',
  });
  await deleting.objectStore('learners').delete(learnerId);
  await deleting.objectStore('meta').delete(learnerId);
  for (const store of ['events', 'chunks', 'documents'] as const) {
    await deleting.objectStore(store).delete(ownRange(learnerId));
  }
  for (let aside = await deleting.objectStore('aside').openCursor(); aside; aside = await aside.continue()) {
    // Not even what was set aside need have its shape.
    if (JSON.stringify(aside.value).includes(learnerId)) await aside.delete();
  }
  await deleting.done;
}
