// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  localStorage.setItem(KEY, seal(snapshot).replace(/^3/, '4'));
  expect(readSnapshot()).toBeUndefined();
  expect(openSnapshot('sam')).toEqual({ state: 'newer' });
});

test('the snapshot that an earlier edition sealed is still shown, and not thrown away', () => {
  const older = seal(snapshot).replace(/^3/, '1');
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, older);
  expect(readSnapshot()).toEqual(snapshot);
  expect(openSnapshot('sam')).toEqual({ state: 'read', value: snapshot });
  expect(localStorage.getItem(KEY)).toBe(older);
});

test('the snapshot of version 1 that devices hold is still shown', () => {
  const held = readFileSync(join(import.meta.dirname, '../../saved-records/sealed.v1.snapshot.txt'), 'utf8');
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, held);
  const { questions } = readSnapshot()?.progress ?? emptyProgress;
  expect(questions['rose-first-look']).toMatchObject({ response: { chosen: ['find-cause'] }, attempts: 2 });
});

test.for([1, 2])('the snapshot of version %i that devices hold has no scenarios, and says so', (version) => {
  const file = join(import.meta.dirname, `../../saved-records/sealed.v${version}.snapshot.txt`);
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, readFileSync(file, 'utf8'));
  expect(readSnapshot()?.progress.scenarios).toEqual({});
  expect(openSnapshot('sam')).toMatchObject({ state: 'read', value: { progress: { scenarios: {} } } });
});

test('the snapshot of version 3 that devices hold says where the learner is in a scenario', () => {
  const file = join(import.meta.dirname, '../../saved-records/sealed.v3.snapshot.txt');
  localStorage.setItem('common-ground.current', 'sam');
  localStorage.setItem(KEY, readFileSync(file, 'utf8'));
  expect(readSnapshot()?.progress.scenarios['a-coat-on-the-chair']).toMatchObject({
    latest: { choices: ['say-you-will-ask'] },
    ended: { ending: 'a-new-time' },
  });
});

test('what an earlier edition sealed under the key and is no snapshot is unreadable', () => {
  localStorage.setItem(KEY, seal([]).replace(/^3/, '1'));
  expect(openSnapshot('sam')).toEqual({ state: 'unreadable' });
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
