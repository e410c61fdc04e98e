// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { answer, openNewBrowser, openPage } from './page.ts';
import { blockLocal, blockLog, deleteLog, hasDatabase, keyOf, keys, replaceIn } from './stores.ts';

beforeEach(openNewBrowser);

async function answerOnce() {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  page.leave();
  return page;
}

const isBehind = async () => (await import('../../src/store/behind.ts')).isSnapshotBehind();
const loseSnapshot = () => localStorage.removeItem(keys().find((key) => key.endsWith('.snapshot')) ?? '');

test('where nobody has begun, nothing is behind', async () => {
  expect(await isBehind()).toBe(false);
});

test('asking makes no database', async () => {
  await isBehind();
  expect(await hasDatabase()).toBe(false);
});

test('asking takes nothing from the database', async () => {
  await answerOnce();
  await isBehind();
  expect((await openPage()).count()).toBe(1);
});

test('a snapshot that is as the log is is not behind', async () => {
  await answerOnce();
  expect(await isBehind()).toBe(false);
});

test('a snapshot is behind when an answer stands beside it', async () => {
  await answerOnce();
  const own = keyOf('common-ground.of.').replace(/[a-z]+$/, '');
  localStorage.setItem(
    `${own}event.dead-1`,
    JSON.stringify({ v: 3, id: 'dead-1', at: 0, clock: 2, ...answer('second') }),
  );
  expect(await isBehind()).toBe(true);
});

test('a snapshot is behind when the log has more', async () => {
  await answerOnce();
  await replaceIn('meta', { v: 1, count: 2, clock: 2, savedAt: 1 });
  expect(await isBehind()).toBe(true);
});

test('a snapshot is behind when the log does not know what it has', async () => {
  await answerOnce();
  await replaceIn('meta', 'garbage');
  expect(await isBehind()).toBe(true);
});

test('a lost snapshot is behind', async () => {
  await answerOnce();
  loseSnapshot();
  expect(await isBehind()).toBe(true);
});

test('a snapshot is behind when it cannot be read', async () => {
  await answerOnce();
  localStorage.setItem(keys().find((key) => key.endsWith('.snapshot')) ?? '', 'garbage');
  expect(await isBehind()).toBe(true);
});

test('everything is behind when local storage was deleted', async () => {
  await answerOnce();
  localStorage.clear();
  expect(await isBehind()).toBe(true);
});

test('a snapshot is behind when the log was deleted', async () => {
  await answerOnce();
  await deleteLog();
  expect(await isBehind()).toBe(true);
});

test('a snapshot is behind when it is not known who learns here', async () => {
  await answerOnce();
  localStorage.removeItem('common-ground.current');
  expect(await isBehind()).toBe(true);
});

test('a database of another kind is behind, and no error', async () => {
  await answerOnce();
  await deleteLog();
  await new Promise((resolve) => {
    indexedDB.open('common-ground').onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(undefined);
    };
  });
  expect(await isBehind()).toBe(true);
});

test('after the store has started, the snapshot is no longer behind', async () => {
  await answerOnce();
  localStorage.clear();
  await openPage();
  expect(await isBehind()).toBe(false);
});

test.for([
  ['local storage', blockLocal],
  ['the database', blockLog],
] as const)('with %s blocked, asking is no error', async ([, block]) => {
  block();
  expect(await isBehind()).toBe(false);
});
