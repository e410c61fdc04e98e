// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyProgress, type Progress } from '../../src/engine/record/progress.ts';
import { followProgress, tellProgress } from '../../src/store/progress-news.ts';
import { writeSnapshot } from '../../src/store/local/snapshot.ts';
import { openNewBrowser } from './page.ts';

beforeEach(openNewBrowser);

const after = (count: number): Progress => ({ ...emptyProgress, count });
const keep = (count: number) => writeSnapshot('sam', { clock: count, progress: after(count) });
const otherTabWrote = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'x' }));

/** Follows until the test ends, and gives the counts that were shown. */
function follow(): number[] {
  const shown: number[] = [];
  followProgress(({ count }) => shown.push(count));
  return shown;
}

test('what is known is shown at once', () => {
  localStorage.setItem('common-ground.current', 'sam');
  keep(3);
  expect(follow()).toEqual([3]);
});

test('nothing is shown where nothing is known', () => {
  expect(follow()).toEqual([]);
});

test('what changes on this page is shown', () => {
  const shown = follow();
  tellProgress(after(4));
  expect(shown).toEqual([4]);
});

test('what changes in another tab is shown', () => {
  localStorage.setItem('common-ground.current', 'sam');
  const shown = follow();
  keep(5);
  otherTabWrote('common-ground.of.sam.snapshot');
  expect(shown).toEqual([5]);
});

test('what another tab writes beside the progress shows nothing', () => {
  localStorage.setItem('common-ground.current', 'sam');
  keep(3);
  const shown = follow();
  otherTabWrote('common-ground.of.sam.recent');
  otherTabWrote('another.snapshot');
  expect(shown).toEqual([3]);
});

test('an answer on a page is shown by what follows on it', async () => {
  const { answer, openPage } = await import('./page.ts');
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const shown = follow();
  await page.append(answer('second'));
  expect(shown).toEqual([1, 2]);
  await vi.waitFor(() => page.settle());
});

test('the first answer of a device stays in what is shown while a learner is made', async () => {
  const { answer, openPage } = await import('./page.ts');
  const page = await openPage();
  const shown = follow();
  await page.append(answer('first'));
  await page.settle();
  expect(new Set(shown)).toEqual(new Set([1]));
});
