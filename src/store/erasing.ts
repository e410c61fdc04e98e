import { deleteDB } from 'idb';
import type { Learner } from '../engine/record/learner.ts';
import { closeDatabase, openDatabase, ownRange } from './database.ts';
import { ASIDE_PREFIX, CURRENT, DATABASE, learnerKey, ownPrefix, PREFIX } from './keys.ts';
import { listKeys, readKey, removeKey } from './local.ts';
import { closeRecord, inTurn, withPatience } from './saving.ts';

/** What the service worker calls the caches of visited pages. */
const VISITED_PAGES = 'common-ground-visited-';

/** Deletes one learner with everything of theirs on this device. When it is the present one, load the page anew. */
export async function deleteLearner({ id }: Learner): Promise<void> {
  const isPresent = readKey(CURRENT) === id;
  if (isPresent) await stopWriting();
  const asides = listKeys(ASIDE_PREFIX).filter((key) => readKey(key)?.includes(id));
  for (const key of [...listKeys(ownPrefix(id)), ...asides, learnerKey(id)]) removeKey(key);
  if (isPresent) removeKey(CURRENT);
  await deleteFromLog(id).catch(() => undefined);
}

/** Deletes every learner, every choice and every visited page that is kept on this device. Load the page anew. */
export async function deleteEverything(): Promise<void> {
  await stopWriting();
  for (const key of listKeys(PREFIX)) removeKey(key);
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // The browser forbids it, so nothing is there.
  }
  await closeDatabase();
  await deleteDB(DATABASE).catch(() => undefined);
  if ('caches' in globalThis) {
    const visited = (await caches.keys()).filter((name) => name.startsWith(VISITED_PAGES));
    await Promise.all(visited.map((name) => caches.delete(name)));
  }
}

// What is being written is waited for: it would be there again after the deletion.
async function stopWriting(): Promise<void> {
  closeRecord();
  await withPatience(inTurn(async () => undefined));
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
