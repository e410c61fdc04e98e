import { expect, type Page } from '@playwright/test';

/** Every entry of the course’s database: the store it stands in, its key and its value. */
export type LogEntry = { store: string; key: IDBValidKey; value: unknown };

/** What stands in the database now; nothing when there is none. */
export function readLog(page: Page): Promise<LogEntry[]> {
  return page.evaluate(
    () =>
      new Promise<LogEntry[]>((resolve, reject) => {
        const request = indexedDB.open('common-ground');
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve([]);
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const reading = database.transaction(names);
          const entries: LogEntry[] = [];
          for (const store of names) {
            const walk = reading.objectStore(store).openCursor();
            walk.onsuccess = () => {
              const cursor = walk.result;
              if (!cursor) return;
              entries.push({ store, key: cursor.key, value: cursor.value });
              cursor.continue();
            };
          }
          reading.oncomplete = () => {
            database.close();
            resolve(entries);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
}

/** How many answers stand in the log. */
export function answersIn(entries: LogEntry[]): number {
  return entries.filter(({ value }) => (value as { kind?: string }).kind === 'question-answered').length;
}

/** Puts a value into the database in place of another. */
export async function replaceInLog(page: Page, { store, key, value }: LogEntry): Promise<void> {
  await page.evaluate(
    ({ store, key, value }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('common-ground');
        request.onsuccess = () => {
          const database = request.result;
          const writing = database.transaction(store, 'readwrite');
          writing.objectStore(store).put(value, key);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    // Its full type is more than the compiler can follow.
    { store, key: key as string, value },
  );
}

/** Every key of local storage with its value. */
export function readLocal(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Waits until the log has everything, so that nothing is on its way any more. */
export async function untilCommitted(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const keys = Object.keys(localStorage);
        return keys.some((key) => key.endsWith('.snapshot')) && !keys.some((key) => /\.(event|document)\./.test(key));
      }),
    )
    .toBe(true);
}

/** Forbids stores to the pages that are opened from now on, as browsers do that block site data. */
export async function blockStores(page: Page, stores: ('local' | 'log')[]): Promise<void> {
  await page.addInitScript((blocked) => {
    const refuse = () => {
      throw new DOMException('The browser forbids it.', 'SecurityError');
    };
    if (blocked.includes('local')) Object.defineProperty(window, 'localStorage', { get: refuse });
    if (blocked.includes('log')) Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
  }, stores);
}
