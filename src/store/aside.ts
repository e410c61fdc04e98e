import { openDatabaseIfThere, type SetAside } from './log/database.ts';
import { ASIDE_PREFIX } from './local/keys.ts';
import { listKeys, readKey, removeKey, writeKey } from './local/local.ts';
import { saveFile } from './save-file.ts';

let found = 0;

/** Moves the value of a key aside, and says whether that worked: where storage is full, it stays where it is. */
export function setKeyAside(key: string): boolean {
  const at = Date.now();
  const kept: SetAside = { from: 'localStorage', key, value: readKey(key), at };
  found += 1;
  if (writeKey(`${ASIDE_PREFIX}${at}-${found}`, JSON.stringify(kept)) !== 'works') return false;
  removeKey(key);
  return true;
}

/** Everything that was set aside on this device, as it was found. */
export async function listSetAside(): Promise<unknown[]> {
  const inLocal = listKeys(ASIDE_PREFIX).map((key) => readKey(key));
  const inLog = await openDatabaseIfThere()
    .then((database) => database?.getAll('aside'))
    .catch(() => undefined);
  return [...inLocal, ...(inLog ?? [])];
}

/** Gives everything that was set aside to the browser as a file to save. */
export async function saveSetAside(): Promise<void> {
  const text = JSON.stringify(await listSetAside(), undefined, 2);
  saveFile(new Blob([text], { type: 'application/json' }), 'common-ground-set-aside.json');
}

/** Deletes everything that was set aside. */
export async function deleteSetAside(): Promise<void> {
  for (const key of listKeys(ASIDE_PREFIX)) removeKey(key);
  await openDatabaseIfThere()
    .then((database) => database?.clear('aside'))
    .catch(() => undefined);
}
