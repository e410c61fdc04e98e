import { openDB } from 'idb';
import { vi } from 'vitest';

/** The browser’s two stores, as tests look into them, change them and break them. */
export const keys = (prefix = '') => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** The one key of local storage that begins so. */
export function keyOf(prefix: string): string {
  const [key] = keys(prefix);
  if (key === undefined) throw new Error(`No key begins with “${prefix}”.`);
  return key;
}

export type StoreName = 'learners' | 'events' | 'chunks' | 'documents' | 'meta' | 'aside';

/** Every value of a store of the log. */
export async function valuesIn(store: StoreName): Promise<unknown[]> {
  const database = await openDB('common-ground');
  const values = (await database.getAll(store)) as unknown[];
  database.close();
  return values;
}

/** Puts a value in place of the first one of a store. */
export async function replaceIn(store: StoreName, value: unknown): Promise<void> {
  const database = await openDB('common-ground');
  const [key] = await database.getAllKeys(store);
  if (key === undefined) throw new Error(`There is nothing in “${store}”.`);
  await database.put(store, value, key);
  database.close();
}

export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'common-ground');
}

export async function deleteLog(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('common-ground');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

/** The browser forbids local storage: even to name it is an error. */
export function blockLocal(): void {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Forbidden.', 'SecurityError');
  });
}

/** The browser forbids databases, and says so at once. */
export function blockLog(): void {
  for (const method of ['open', 'deleteDatabase'] as const) {
    vi.spyOn(indexedDB, method).mockImplementation(() => {
      throw new DOMException('Forbidden.', 'SecurityError');
    });
  }
}

/** The browser forbids databases, and says so after a while. */
export function failLog(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = new IDBOpenDBRequest();
    setTimeout(() => {
      Object.assign(request, { readyState: 'done', error: new DOMException('Something went wrong.', 'UnknownError') });
      // The stand-in for the browser’s database takes only events of its own kind.
      request.dispatchEvent(new IDBVersionChangeEvent('error'));
    });
    return request;
  });
}

/** The database never answers. */
export function hangLog(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
}

/** A later edition of the course was here, with a database of its own kind. */
export async function raiseLogVersion(): Promise<void> {
  (await openDB('common-ground', 2)).close();
}

/** Nothing more fits into the database. */
export function fillLog(): void {
  for (const method of ['put', 'add'] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
  }
}

/** Nothing more fits into local storage. */
export function fillLocal(): void {
  let filler = '';
  for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
    try {
      localStorage.setItem('filler', filler + 'x'.repeat(size));
      filler += 'x'.repeat(size);
    } catch {
      // That much does not fit.
    }
  }
}
