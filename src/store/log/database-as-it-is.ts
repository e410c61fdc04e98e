import { DATABASE } from '../local/keys.ts';
import type { PlaceState } from '../local/local.ts';

/** The database as it stands, without making or changing one; undefined where there is none or the browser forbids it. */
export async function openAsItIs(): Promise<IDBDatabase | undefined> {
  return (await look()).database;
}

/** Whether the browser allows a database, seen without making one. */
export async function tryDatabase(): Promise<PlaceState> {
  const { database, state } = await look();
  database?.close();
  return state;
}

function look(): Promise<{ database?: IDBDatabase; state: PlaceState }> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve({ database: request.result, state: 'works' });
      // Where there is none, making it was called off a moment ago.
      request.onerror = () => resolve({ state: request.error?.name === 'AbortError' ? 'works' : 'blocked' });
    } catch {
      resolve({ state: 'blocked' });
    }
  });
}
