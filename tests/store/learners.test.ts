// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { answer, openNewBrowser, openPage } from './page.ts';
import { blockLocal, blockLog, deleteLog, keyOf, keys, replaceIn, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

const names = async () => (await (await openPage()).listLearners()).learners.map(({ name }) => name);

test('the first answer makes a learner without a name', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  expect(page.record.getState().learner).toMatchObject({ v: 1, name: '' });
});

test('nobody is added by only opening pages', async () => {
  await openPage();
  await openPage();
  expect(await names()).toEqual([]);
});

test('a learner that was added is the one who learns on the next page', async () => {
  const page = await openPage();
  const sam = await page.addLearner('Sam', 1);
  expect((await openPage()).record.getState().learner).toEqual(sam);
});

test('learners are listed oldest first', async () => {
  const page = await openPage();
  await page.addLearner('Younger', 2);
  await page.addLearner('Older', 1);
  expect(await names()).toEqual(['Older', 'Younger']);
});

test('a learner does not see the progress of another', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await page.addLearner('Sam', 1);
  expect((await openPage()).count()).toBe(0);
});

test('two learners keep their own progress when they take turns', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const before = await page.presentLearner();
  await page.addLearner('Sam', 1);
  const sams = await openPage();
  await sams.append(answer('second'));
  await sams.settle();
  sams.switchTo(before);
  const next = await openPage();
  expect(Object.keys(next.record.getState().progress.questions)).toEqual(['first']);
});

test('two learners do not see each other’s texts', async () => {
  const page = await openPage();
  await page.saveText('lesson-note/jargon', page.startSitting(), 'Mine.');
  await page.settle();
  await page.addLearner('Sam', 1);
  expect((await (await openPage()).readShelf()).size).toBe(0);
});

test('a learner can be renamed', async () => {
  const page = await openPage();
  const sam = await page.addLearner('Sam', 1);
  await page.keepLearner({ ...sam, name: 'Samira' });
  expect(await names()).toEqual(['Samira']);
});

test('a learner who was renamed keeps the name after an answer', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  const learner = await page.presentLearner();
  await page.keepLearner({ ...learner, name: 'Samira' });
  const next = await openPage();
  await next.append(answer('second'));
  await next.settle();
  localStorage.clear();
  expect(await names()).toEqual(['Samira']);
});

test('with local storage deleted, the learner who saved last goes on', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await new Promise((resolve) => setTimeout(resolve, 2));
  const sam = await page.addLearner('Sam', 1);
  const sams = await openPage();
  await sams.append(answer('second'));
  await sams.settle();
  localStorage.clear();
  expect((await openPage()).record.getState().learner).toEqual(sam);
});

test('with local storage deleted, the other learners are still listed', async () => {
  const page = await openPage();
  await page.addLearner('Older', 1);
  await page.addLearner('Younger', 2);
  localStorage.clear();
  expect(await names()).toEqual(['Older', 'Younger']);
});

test('with the log deleted, learners are still listed', async () => {
  const page = await openPage();
  await page.addLearner('Older', 1);
  await page.addLearner('Younger', 2);
  page.leave();
  await deleteLog();
  expect(await names()).toEqual(['Older', 'Younger']);
});

test('with the database blocked, learners can be added', async () => {
  blockLog();
  const page = await openPage();
  await page.addLearner('Sam', 1);
  expect(await names()).toEqual(['Sam']);
  expect((await openPage()).record.getState().learner?.name).toBe('Sam');
});

test('with the database blocked, what was set aside can be listed and deleted', async () => {
  blockLog();
  const page = await openPage();
  expect(await page.listSetAside()).toEqual([]);
  await expect(page.deleteSetAside()).resolves.toBeUndefined();
});

test('with local storage blocked, learners can be added', async () => {
  blockLocal();
  const page = await openPage();
  await page.addLearner('Sam', 1);
  expect(await names()).toEqual(['Sam']);
});

test('a learner whose name is lost in both places keeps the record', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const learner = await page.presentLearner();
  localStorage.removeItem(keyOf('common-ground.learner.'));
  await replaceIn('learners', 'garbage');
  const next = await openPage();
  expect(next.record.getState().learner).toEqual({ ...learner, since: 0 });
  expect(next.count()).toBe(1);
});

test('a learner whose key is lost is found in the log', async () => {
  const page = await openPage();
  const sam = await page.addLearner('Sam', 1);
  localStorage.removeItem(keyOf('common-ground.learner.'));
  const next = await openPage();
  expect(next.record.getState().learner).toEqual(sam);
  expect(keys('common-ground.learner.')).toHaveLength(1);
});

test('with who learns here lost, the learner who saved last goes on', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  localStorage.removeItem('common-ground.current');
  expect((await openPage()).record.getState().learner).toEqual(page.record.getState().learner);
});

test('a page of a learner who has done nothing yet does not write', async () => {
  const page = await openPage();
  await page.addLearner('Sam', 1);
  await openPage();
  expect(await valuesIn('meta')).toEqual([]);
});

test('a name that one place knows stands where a newer edition wrote the other', async () => {
  const page = await openPage();
  const sam = await page.addLearner('Sam', 1);
  localStorage.setItem(keyOf('common-ground.learner.'), JSON.stringify({ ...sam, v: 2, name: { first: 'Sam' } }));
  const next = await openPage();
  await next.append(answer('first'));
  await next.settle();
  expect(next.record.getState().learner).toEqual(sam);
  expect(await valuesIn('learners')).toEqual([sam]);
});
