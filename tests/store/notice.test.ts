// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Notice } from '../../src/store/notice.ts';

beforeEach(() => sessionStorage.clear());

/** A page that was just opened, and what it tells. */
async function openPage() {
  vi.resetModules();
  const { listenToNotices, tell } = await import('../../src/store/notice.ts');
  const told: Notice[] = [];
  listenToNotices((notice) => told.push(notice));
  return { tell, told };
}

test.for(['not-saved', 'one-place', 'set-aside', 'newer'] as const)('“%s” is said once on a page', async (notice) => {
  const page = await openPage();
  page.tell(notice);
  page.tell(notice);
  expect(page.told).toEqual([notice]);
});

test.for(['one-place', 'newer'] as const)('“%s” is said once while the browser is open', async (notice) => {
  (await openPage()).tell(notice);
  const next = await openPage();
  next.tell(notice);
  expect(next.told).toEqual([]);
});

test.for(['not-saved', 'set-aside'] as const)('“%s” is said again on the next page where it is so', async (notice) => {
  (await openPage()).tell(notice);
  const next = await openPage();
  next.tell(notice);
  expect(next.told).toEqual([notice]);
});

test('one notice does not keep back another', async () => {
  const page = await openPage();
  page.tell('one-place');
  page.tell('not-saved');
  expect(page.told).toEqual(['one-place', 'not-saved']);
});

test('a notice is said where the browser forbids to remember that it was', async () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('Forbidden.', 'SecurityError');
  });
  const page = await openPage();
  page.tell('newer');
  expect(page.told).toEqual(['newer']);
  vi.restoreAllMocks();
});
