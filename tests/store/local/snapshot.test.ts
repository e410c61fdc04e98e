// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { emptyProgress } from '../../../src/engine/record/progress.ts';
import { seal } from '../../../src/engine/record/sealed.ts';
import { openSnapshot, readSnapshot, writeSnapshot } from '../../../src/store/local/snapshot.ts';
import { openNewBrowser } from '../page.ts';
import { blockLocal, fillLocal } from '../stores.ts';

beforeEach(openNewBrowser);

const KEY = 'common-ground.of.sam.snapshot';
const snapshot = { clock: 3, savedAt: 1795330000000, progress: { ...emptyProgress, count: 3, clock: 3 } };

test('where nobody has begun, there is no snapshot', () => {
  expect(readSnapshot()).toBeUndefined();
  expect(openSnapshot('sam')).toBeUndefined();
});

test('the snapshot of the present learner is read', () => {
  localStorage.setItem('common-ground.current', 'sam');
  writeSnapshot('sam', snapshot);
  expect(readSnapshot()).toEqual(snapshot);
  expect(openSnapshot('sam')).toEqual({ state: 'read', value: snapshot });
});

test('the snapshot of another learner is not read', () => {
  localStorage.setItem('common-ground.current', 'alex');
  writeSnapshot('sam', snapshot);
  expect(readSnapshot()).toBeUndefined();
});

test.for([
  '',
  'garbage',
  '{"v":1}',
  seal(null),
  seal([]),
  seal({}),
  seal({ progress: {} }),
  seal({ clock: 1, progress: [] }),
])('a page shows nothing of the snapshot “%s”', (stored) => {
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, stored);
  expect(readSnapshot()).toBeUndefined();
  expect(openSnapshot('sam')).toEqual({ state: 'unreadable' });
});

test('a page shows nothing of the snapshot of a newer edition', () => {
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, seal(snapshot).replace(/^1/, '2'));
  expect(readSnapshot()).toBeUndefined();
  expect(openSnapshot('sam')).toEqual({ state: 'newer' });
});

test('writing says when storage is full', () => {
  fillLocal();
  expect(writeSnapshot('sam', snapshot)).toBe('full');
});

test('writing says when storage is blocked', () => {
  blockLocal();
  expect(writeSnapshot('sam', snapshot)).toBe('blocked');
});

test('with storage blocked, a page shows nothing', () => {
  blockLocal();
  expect(readSnapshot()).toBeUndefined();
});
