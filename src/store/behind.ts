import { openAsItIs } from './log/database-as-it-is.ts';
import { CURRENT, eventPrefix, NOBODY, ownPrefix } from './local/keys.ts';
import { listKeys, readKey } from './local/local.ts';
import { readSnapshot } from './local/snapshot.ts';

/**
 * Whether the snapshot may say less than the log, as after the browser was killed or local storage was cleared. Then
 * load the store and start it. One small read and no library: every page that shows progress asks.
 */
export async function isSnapshotBehind(): Promise<boolean> {
  const learnerId = readKey(CURRENT);
  const snapshot = readSnapshot();
  if (listKeys(ownPrefix(NOBODY)).length > 0) return true;
  if (learnerId !== null && (!snapshot || listKeys(eventPrefix(learnerId)).length > 0)) return true;
  const database = await openAsItIs();
  if (database === undefined) return snapshot !== undefined;
  try {
    return learnerId === null || (await countOf(database, learnerId)) !== snapshot?.progress.count;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

function countOf(database: IDBDatabase, learnerId: string): Promise<unknown> {
  return new Promise((resolve) => {
    const request = database.transaction('meta').objectStore('meta').get(learnerId);
    request.onsuccess = () => resolve((request.result as { count?: unknown } | undefined)?.count);
    request.onerror = () => resolve(undefined);
  });
}
