// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, openNewBrowser, openPage, openPageBeside } from './page.ts';
import { blockLocal, blockLog, hasDatabase, keys, replaceIn, valuesIn, type StoreName } from './stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';
const STORES: StoreName[] = ['learners', 'events', 'chunks', 'documents', 'meta', 'aside'];
const all = async () => JSON.stringify([Object.entries(localStorage), await Promise.all(STORES.map(valuesIn))]);

/** Two learners with an answer and a text each; the second is the present one. */
async function fillStores() {
  const page = await openPage();
  const older = await page.addLearner('Older', 1);
  const olders = await openPage();
  await olders.append(answer('older-answer'));
  await olders.saveText(NOTE, olders.startSitting(), 'Older text.');
  await olders.settle();
  const younger = await olders.addLearner('Younger', 2);
  const youngers = await openPage();
  await youngers.append(answer('younger-answer'));
  await youngers.saveText(NOTE, youngers.startSitting(), 'Younger text.');
  await youngers.settle();
  return { older, younger };
}

test('a learner who is deleted leaves nothing', async () => {
  const { older } = await fillStores();
  const page = await openPage();
  await page.deleteLearner(older);
  expect(await all()).not.toContain(older.id);
  expect(await all()).not.toMatch(/older/i);
});

test('deleting a learner leaves the other one whole', async () => {
  const { older, younger } = await fillStores();
  await (await openPage()).deleteLearner(older);
  const next = await openPage();
  expect(next.record.getState().learner).toEqual(younger);
  expect(next.answerTo('younger-answer')?.marks).toBe(1);
  expect((await next.readShelf()).get(NOTE)?.revisions).toMatchObject([{ text: 'Younger text.' }]);
  expect(await next.isSnapshotBehind()).toBe(false);
});

test('after the present learner is deleted, another one goes on', async () => {
  const { older, younger } = await fillStores();
  await (await openPage()).deleteLearner(younger);
  const next = await openPage();
  expect(next.record.getState().learner).toEqual(older);
  expect(next.answerTo('older-answer')?.marks).toBe(1);
});

test('after the only learner is deleted, nobody learns here', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await page.deleteLearner(await page.presentLearner());
  const next = await openPage();
  expect(next.record.getState().learner).toBeUndefined();
  expect(keys()).toEqual([]);
});

test('a learner who is deleted right after an answer leaves nothing', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  const learner = await page.presentLearner();
  await page.deleteLearner(learner);
  await page.settle();
  expect(await all()).not.toContain(learner.id);
});

test('a page whose learner was deleted writes nothing more', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await page.deleteLearner(await page.presentLearner());
  await page.append(answer('second'));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  expect(keys()).toEqual([]);
  expect(await valuesIn('events')).toEqual([]);
});

test('what was set aside of a deleted learner goes too, and that of the other stays', async () => {
  const { older, younger } = await fillStores();
  localStorage.setItem(`common-ground.of.${younger.id}.recent`, 'garbage of the younger');
  const page = await openPage();
  page.switchTo(older);
  localStorage.setItem(`common-ground.of.${older.id}.recent`, 'garbage of the older');
  await (await openPage()).deleteLearner(older);
  expect(await all()).toContain('garbage of the younger');
  expect(await all()).not.toContain('garbage of the older');
});

test.for(['learners', 'events', 'documents', 'meta'] as const)(
  'a value of “%s” that was set aside goes with its learner',
  async (store) => {
    const page = await openPage();
    await page.append(answer('first'));
    await page.saveText(NOTE, page.startSitting(), 'Ask.');
    await page.settle();
    await replaceIn(store, 'broken value');
    for (const key of keys().filter((each) => /\.(snapshot|current)$/.test(each))) localStorage.removeItem(key);
    const next = await openPage();
    await next.saveText(NOTE, next.startSitting(), 'Again.');
    await next.settle();
    expect(await valuesIn('aside')).toHaveLength(1);
    await next.deleteLearner(await next.presentLearner());
    expect(await valuesIn('aside')).toEqual([]);
  },
);

test('a broken text that was set aside while the next one was saved goes with its learner', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  await replaceIn('documents', 'broken text');
  await page.saveText(NOTE, page.startSitting(), 'Again.');
  await page.settle();
  expect(await valuesIn('aside')).toHaveLength(1);
  await page.deleteLearner(await page.presentLearner());
  expect(await valuesIn('aside')).toEqual([]);
});

test('a page that comes to the front after everything was deleted makes nothing anew', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await page.deleteEverything();
  await page.catchUp();
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('a learner can be deleted though a set-aside value is broken itself', async () => {
  const { older } = await fillStores();
  const page = await openPage();
  const { openDatabase } = await import('../../src/store/log/database.ts');
  await (await openDatabase()).add('aside', 'garbage' as never);
  await (await openDatabase()).add('aside', null as never);
  await (await openDatabase()).add('aside', { from: 'meta', key: older.id, value: 'broken', at: 0 });
  await page.deleteLearner(older);
  expect(await valuesIn('aside')).toEqual(['garbage', null]);
  expect(await valuesIn('learners')).toHaveLength(1);
  expect(await valuesIn('events')).toHaveLength(1);
});

test('deleting everything leaves no key and no database', async () => {
  await fillStores();
  localStorage.setItem('common-ground.theme', 'dark');
  sessionStorage.setItem('common-ground.told.newer', 'yes');
  const page = await openPage();
  await page.deleteEverything();
  expect(keys()).toEqual([]);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('deleting everything leaves the keys of other sites’ parts alone', async () => {
  localStorage.setItem('something-else', 'stays');
  await (await openPage()).deleteEverything();
  expect(keys()).toEqual(['something-else']);
});

test('deleting everything right after an answer leaves no key and no database', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await Promise.all([page.append(answer('second')), page.append(answer('third'))]);
  await page.deleteEverything();
  await page.settle();
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('deleting everything works while another page has the database open', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const beside = await openPageBeside();
  await beside.append(answer('second'));
  await beside.settle();
  await page.deleteEverything();
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('deleting everything deletes the visited pages, and not what other parts of the site keep', async () => {
  const names = ['common-ground-visited-1', 'something-else'];
  const deleted: string[] = [];
  vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => deleted.push(name) });
  await (await openPage()).deleteEverything();
  expect(deleted).toEqual(['common-ground-visited-1']);
});

test('after everything was deleted, a page begins anew', async () => {
  await fillStores();
  await (await openPage()).deleteEverything();
  const next = await openPage();
  expect(next.record.getState()).toMatchObject({ isReady: true, learner: undefined, progress: { count: 0 } });
});

test.for([
  ['local storage', blockLocal],
  ['the database', blockLog],
] as const)('with %s blocked, everything can be deleted', async ([, block]) => {
  await fillStores();
  const page = await openPage();
  block();
  expect(await page.deleteEverything()).toBe('done');
});

test('with the database blocked, a learner can be deleted', async () => {
  blockLog();
  const page = await openPage();
  const sam = await page.addLearner('Sam', 1);
  await (await openPage()).deleteLearner(sam);
  expect(keys()).toEqual([]);
});
