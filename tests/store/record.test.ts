// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { learnerShape } from '../../src/engine/record/learner.ts';
import { readStored } from '../../src/engine/record/stored-shape.ts';
import { NOBODY } from '../../src/store/local/keys.ts';
import { answer, openNewBrowser, openPage } from './page.ts';
import {
  blockLocal,
  blockLog,
  deleteLog,
  failLog,
  fillLocal,
  fillLog,
  hangLog,
  hasDatabase,
  keyOf,
  keys,
  raiseLogVersion,
  valuesIn,
} from './stores.ts';

beforeEach(openNewBrowser);

const EVENT = /\.event\./;
const eventKeys = () => keys().filter((key) => EVENT.test(key));
const stateOf = (page: Awaited<ReturnType<typeof openPage>>) => {
  const { local, log } = page.record.getState();
  return { local, log };
};

test('a page of somebody who has not begun is ready, and writes nothing', async () => {
  const page = await openPage();
  expect(page.record.getState()).toMatchObject({ isReady: true, learner: undefined });
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('an answer is in local storage when saving it is fulfilled', async () => {
  const page = await openPage();
  await page.presentLearner();
  await page.append(answer('first'));
  expect(JSON.parse(localStorage.getItem(eventKeys()[0] ?? '') ?? '')).toMatchObject({
    v: 3,
    clock: 1,
    question: 'first',
  });
});

test('the first answer of a device is in the database when saving it is fulfilled', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  expect(await valuesIn('events')).toMatchObject([{ question: 'first' }]);
});

test('an answer is in the progress when saving it is fulfilled', async () => {
  const page = await openPage();
  await page.append(answer('first', 0.5));
  expect(page.answerTo('first')).toMatchObject({ marks: 0.5, attempts: 1 });
});

test('the key of an answer goes once the log has it', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(eventKeys()).toEqual([]);
  expect(await valuesIn('events')).toMatchObject([{ question: 'first' }]);
});

test('the head is written once the log has an answer', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(localStorage.getItem(keyOf('common-ground.of.').replace(/[a-z]+$/, 'snapshot'))).toContain('"first"');
  expect(keys('common-ground.of.').sort()).toEqual([
    expect.stringMatching(/\.recent$/) as string,
    expect.stringMatching(/\.snapshot$/) as string,
  ]);
});

test('the time of the last saving is known', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.record.getState().savedAt).toBeGreaterThan(1_700_000_000_000);
});

test('the next page knows an answer', async () => {
  const page = await openPage();
  await page.append(answer('first', 0.5));
  await page.settle();
  const next = await openPage();
  expect(next.answerTo('first')?.marks).toBe(0.5);
});

test('the next page goes on counting where the last one was', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const next = await openPage();
  await next.append(answer('second'));
  expect(next.answerTo('second')?.clock).toBe(2);
});

test('nobody is told anything when both places work', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.notices).toEqual([]);
  expect(stateOf(page)).toEqual({ local: 'works', log: 'works' });
});

test('an answer of a page that died before the log had it is taken in by the next page', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, 'event.dead-1');
  localStorage.setItem(key, JSON.stringify({ v: 3, id: 'dead-1', at: 0, clock: 2, ...answer('second') }));
  const next = await openPage();
  expect(next.answerTo('second')?.clock).toBe(2);
  expect(await valuesIn('events')).toHaveLength(2);
  expect(eventKeys()).toEqual([]);
});

test('an answer of a page that died counts once, also when the log had it already', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const [event] = (await valuesIn('events')) as { id: string }[];
  localStorage.setItem(keyOf('common-ground.of.').replace(/[a-z]+$/, `event.${event?.id}`), JSON.stringify(event));
  const next = await openPage();
  expect(next.answerTo('first')?.attempts).toBe(1);
  expect(eventKeys()).toEqual([]);
});

test('everything survives when local storage is deleted', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  await page.settle();
  localStorage.clear();
  const next = await openPage();
  expect(next.count()).toBe(2);
  expect(next.record.getState().learner).toEqual(page.record.getState().learner);
});

test('the head is there again after local storage was deleted', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const before = keys().sort();
  localStorage.clear();
  await openPage();
  expect(keys().sort()).toEqual(before);
});

test('the latest progress survives when the log is deleted', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second', 0));
  await page.settle();
  page.leave();
  await deleteLog();
  const next = await openPage();
  expect(next.answerTo('second')?.marks).toBe(0);
  expect(next.count()).toBe(2);
});

test('the log is filled again after it was deleted', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  await page.settle();
  page.leave();
  await deleteLog();
  await openPage();
  localStorage.clear();
  const third = await openPage();
  expect(third.count()).toBe(2);
});

test('counting goes on where it was after the log was deleted', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  page.leave();
  await deleteLog();
  const next = await openPage();
  await next.append(answer('second'));
  expect(next.answerTo('second')?.clock).toBe(2);
});

test('with local storage blocked, an answer is in the log when saving it is fulfilled', async () => {
  blockLocal();
  const page = await openPage();
  await page.append(answer('first'));
  expect(page.record.getState().savedAt).toBeGreaterThan(0);
  expect(await valuesIn('events')).toMatchObject([{ question: 'first' }]);
});

test('with local storage blocked, the next page knows everything', async () => {
  blockLocal();
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  const next = await openPage();
  expect(next.count()).toBe(2);
  expect(next.record.getState().learner).toEqual(page.record.getState().learner);
});

test('with local storage blocked, the learner is told that one place does not work', async () => {
  blockLocal();
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.notices).toEqual(['one-place']);
  expect(stateOf(page)).toEqual({ local: 'blocked', log: 'works' });
});

test.for([
  ['refused at once', blockLog],
  ['refused after a while', failLog],
] as const)('with the database %s, the key of an answer stays', async ([, breakLog]) => {
  breakLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(eventKeys()).toHaveLength(1);
});

test.for([
  ['refused at once', blockLog],
  ['refused after a while', failLog],
] as const)('with the database %s, the next pages know everything', async ([, breakLog]) => {
  breakLog();
  for (const question of ['first', 'second', 'third']) {
    const page = await openPage();
    await page.append(answer(question));
    await page.settle();
  }
  const next = await openPage();
  expect(Object.keys(next.record.getState().progress.questions).sort()).toEqual(['first', 'second', 'third']);
  expect(next.count()).toBe(3);
});

test.for([
  ['refused at once', blockLog],
  ['refused after a while', failLog],
] as const)('with the database %s, the learner is told that one place does not work', async ([, breakLog]) => {
  breakLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.notices).toEqual(['one-place']);
  expect(stateOf(page)).toEqual({ local: 'works', log: 'blocked' });
});

test('with a database that works again, what was kept beside it is taken in', async () => {
  blockLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const { learner } = page.record.getState();
  page.leave();
  const { localStorage: kept } = globalThis;
  const all = Object.entries(kept);
  await openNewBrowser();
  for (const [key, value] of all) localStorage.setItem(key, value as string);
  const next = await openPage();
  expect(next.record.getState()).toMatchObject({ learner, log: 'works' });
  expect(await valuesIn('events')).toMatchObject([{ question: 'first' }]);
  expect(eventKeys()).toEqual([]);
});

test('with a database that never answers, an answer is saved and shown all the same', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  page.leave();
  hangLog();
  const next = await openPage();
  await next.append(answer('second'));
  expect(next.count()).toBe(2);
  expect(eventKeys()).toHaveLength(1);
}, 20_000);

test('with both places blocked, the page works and the learner is told that nothing is saved', async () => {
  blockLocal();
  blockLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.answerTo('first')?.marks).toBe(1);
  expect(page.notices).toEqual(['not-saved']);
  expect(stateOf(page)).toEqual({ local: 'blocked', log: 'blocked' });
});

test('with local storage full, an answer is in the log when saving it is fulfilled', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  fillLocal();
  await page.append(answer('second'));
  expect(await valuesIn('events')).toHaveLength(2);
  expect(page.notices).toEqual(['one-place']);
  expect(stateOf(page)).toEqual({ local: 'full', log: 'works' });
});

test('with local storage full, the next page knows everything', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  fillLocal();
  await page.append(answer('second'));
  const next = await openPage();
  expect(next.count()).toBe(2);
});

test('with the database full, the keys of answers stay and the learner is told', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  fillLog();
  await page.append(answer('second'));
  await page.settle();
  expect(eventKeys()).toHaveLength(1);
  expect(page.notices).toEqual(['one-place']);
  expect(stateOf(page)).toEqual({ local: 'works', log: 'full' });
});

test('with the database full, the next page knows everything', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  fillLog();
  await page.append(answer('second'));
  await page.settle();
  const next = await openPage();
  expect(next.count()).toBe(2);
});

test('with both places full, the page works and the learner is told that nothing is saved', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  fillLocal();
  fillLog();
  await page.append(answer('second'));
  await page.settle();
  expect(page.answerTo('second')?.marks).toBe(1);
  expect(page.notices).toEqual(['not-saved']);
});

test('a database that a newer edition made stays as it is, and the learner is told', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  page.leave();
  await raiseLogVersion();
  const next = await openPage();
  await next.append(answer('second'));
  await next.settle();
  expect(next.notices).toEqual(['newer']);
  expect(next.record.getState().log).toBe('newer');
  expect(eventKeys()).toHaveLength(1);
});

test('two answers that are given at once are both kept, by one learner', async () => {
  const page = await openPage();
  await Promise.all([page.append(answer('first')), page.append(answer('second'))]);
  await page.settle();
  expect(await valuesIn('learners')).toHaveLength(1);
  expect(await valuesIn('events')).toHaveLength(2);
});

test('a page whose learner is no longer the present one writes nothing more', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  page.closeRecord();
  await page.append(answer('second'));
  await page.settle();
  expect(await valuesIn('events')).toHaveLength(1);
  expect(eventKeys()).toEqual([]);
});

test('what is done first is kept before a learner is made, and a page that dies loses nothing', async () => {
  const page = await openPage();
  hangLog();
  await page.append(answer('first'));
  await page.saveText('lesson-note/consent', page.startSitting(), 'Ask.');
  expect(keys('common-ground.of._nobody.')).toHaveLength(2);
  vi.restoreAllMocks();
  const next = await openPage();
  expect(next.answerTo('first')).toMatchObject({ attempts: 1 });
  expect((await next.readShelf()).get('lesson-note/consent')?.revisions).toMatchObject([{ text: 'Ask.' }]);
  await next.settle();
  expect(keys('common-ground.of._nobody.')).toEqual([]);
  expect(await valuesIn('events')).toMatchObject([{ question: 'first' }]);
});

test('a page is behind while something stands that is nobody’s yet', async () => {
  const page = await openPage();
  hangLog();
  await page.append(answer('first'));
  expect(await page.isSnapshotBehind()).toBe(true);
});

test('two answers in a row of somebody new are both in the progress and in the log, once', async () => {
  const page = await openPage();
  await Promise.all([page.append(answer('first')), page.append(answer('first')), page.append(answer('second'))]);
  await page.settle();
  expect(page.answerTo('first')).toMatchObject({ attempts: 2 });
  expect(page.count()).toBe(3);
  expect(await valuesIn('events')).toHaveLength(3);
  expect(await valuesIn('meta')).toMatchObject([{ count: 3 }]);
});

test('something that cannot be read and is nobody’s yet is set aside, and the learner is told', async () => {
  localStorage.setItem('common-ground.of._nobody.event.x-1', 'garbage');
  const page = await openPage();
  expect(page.notices).toContain('set-aside');
  expect(keys('common-ground.aside.')).toHaveLength(1);
  expect(keys('common-ground.of._nobody.')).toEqual([]);
});

test('nobody is not the id of a learner, also of one in a backup file', () => {
  expect(readStored(learnerShape, { v: 1, id: NOBODY, name: 'Sam', since: 0 }).state).toBe('unreadable');
  expect(readStored(learnerShape, { v: 1, id: 'sam', name: 'Sam', since: 0 }).state).toBe('read');
});
