// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from './page.ts';

afterEach(() => vi.restoreAllMocks());

/** What a page that tries both places finds. */
async function tried() {
  const { record } = await openPage();
  const { tryPlaces } = await import('../../src/store/places.ts');
  await tryPlaces();
  const { local, log } = record.getState();
  return { local, log };
}

test('trying the places leaves nothing in them', async () => {
  expect(await tried()).toEqual({ local: 'works', log: 'works' });
  expect(localStorage.length).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
});

test('a database that the browser forbids is found before anything is saved', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await tried()).toEqual({ local: 'works', log: 'blocked' });
});

test('local storage that the browser forbids is found before anything is saved', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await tried()).toEqual({ local: 'blocked', log: 'works' });
});
