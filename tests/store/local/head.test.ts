// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { seal } from '../../../src/engine/record/sealed.ts';
import { answer, openNewBrowser, openPage } from '../page.ts';
import { blockLog, fillLocal, keyOf, keys } from '../stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';

/** A learner with two answers and a note in the log, and one answer and one note of a page that died. */
async function fillStores() {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  const own = keyOf('common-ground.of.').replace(/[a-z]+$/, '');
  localStorage.setItem(
    `${own}event.dead-1`,
    JSON.stringify({ v: 3, id: 'dead-1', at: 0, clock: 9, ...answer('third') }),
  );
  const note = { v: 2, id: 'lesson-note/other', revisions: [{ id: 'dead-2', clock: 10, at: 0, text: 'Other.' }] };
  localStorage.setItem(`${own}document.${note.id}`, JSON.stringify(note));
  page.leave();
  return { learner: page.record.getState().learner, keyOf: (name: string) => fullKey(name, own) };
}

const fullKey = (name: string, own: string) => {
  if (name === 'current') return 'common-ground.current';
  return name === 'learner' ? keyOf('common-ground.learner.') : keyOf(own + name);
};

const asides = () =>
  keys('common-ground.aside.').map(
    (key) => JSON.parse(localStorage.getItem(key) ?? '') as { key: string; value: string },
  );

const DAMAGE = [
  ['current', 'garbage'],
  ['current', ''],
  ['current', '{"v":1}'],
  ['learner', 'garbage'],
  ['learner', ''],
  ['learner', '{"v":1}'],
  ['snapshot', 'garbage'],
  ['snapshot', ''],
  ['snapshot', '{"v":1}'],
  ['snapshot', seal({})],
  ['snapshot', seal([])],
  ['snapshot', seal(null)],
  ['recent', 'garbage'],
  ['recent', ''],
  ['recent', '{"v":1}'],
  ['recent', seal({})],
  ['recent', seal(null)],
  ['event.', 'garbage'],
  ['event.', ''],
  ['event.', '{"v":1}'],
  ['document.', 'garbage'],
  ['document.', ''],
  ['document.', '{"v":1}'],
] as const;

test.for(DAMAGE)('with the key “%s” replaced by “%s”, the page knows all that is left', async ([name, value]) => {
  const stores = await fillStores();
  localStorage.setItem(stores.keyOf(name), value);
  const page = await openPage();
  const shelf = await page.readShelf();
  expect(page.record.getState()).toMatchObject({ isReady: true, learner: stores.learner });
  expect(Object.keys(page.record.getState().progress.questions).sort()).toEqual(
    name === 'event.' ? ['first', 'second'] : ['first', 'second', 'third'],
  );
  expect([...shelf.keys()].sort()).toEqual(name === 'document.' ? [NOTE] : [NOTE, 'lesson-note/other']);
});

test.for(DAMAGE)('with the key “%s” replaced by “%s”, the old value is kept aside', async ([name, value]) => {
  const stores = await fillStores();
  const key = stores.keyOf(name);
  localStorage.setItem(key, value);
  const page = await openPage();
  await page.readShelf();
  expect(asides()).toMatchObject([{ key, value }]);
});

test.for(DAMAGE)('with the key “%s” replaced by “%s”, the learner is told once', async ([name, value]) => {
  const stores = await fillStores();
  localStorage.setItem(stores.keyOf(name), value);
  const page = await openPage();
  await page.readShelf();
  await page.append(answer('fourth'));
  await page.settle();
  await page.catchUp();
  expect(page.notices).toEqual(['set-aside']);
  const next = await openPage();
  await next.readShelf();
  expect(next.notices).toEqual([]);
});

test.for(DAMAGE)('with the key “%s” replaced by “%s”, learning goes on', async ([name, value]) => {
  const stores = await fillStores();
  localStorage.setItem(stores.keyOf(name), value);
  const page = await openPage();
  await page.append(answer('fourth'));
  await page.settle();
  const next = await openPage();
  expect(next.answerTo('fourth')?.clock).toBeGreaterThan(next.answerTo('second')?.clock ?? 0);
  expect(next.record.getState()).toMatchObject({ local: 'works', log: 'works', learner: stores.learner });
});

// Far above the version of anything that is kept.
const newer = (text: string) =>
  text.startsWith('{') ? text.replace(/"v":\d/, '"v":99') : text.replace(/^\d\./, '99.');
const VERSIONED = ['learner', 'snapshot', 'recent', 'event.', 'document.'] as const;

test.for(VERSIONED)('with the key “%s” of a newer edition, it stays as it is', async (name) => {
  const stores = await fillStores();
  const key = stores.keyOf(name);
  const value = newer(localStorage.getItem(key) ?? '');
  localStorage.setItem(key, value);
  const page = await openPage();
  await page.append(answer('fourth'));
  await page.saveText('lesson-note/other', page.startSitting(), 'New.');
  await page.settle();
  await page.catchUp();
  await (await openPage()).settle();
  expect(localStorage.getItem(key)).toBe(value);
  expect(asides()).toEqual([]);
});

test.for(VERSIONED)('with the key “%s” of a newer edition, the learner is told once', async (name) => {
  const stores = await fillStores();
  const key = stores.keyOf(name);
  localStorage.setItem(key, newer(localStorage.getItem(key) ?? ''));
  const page = await openPage();
  await page.readShelf();
  await page.append(answer('fourth'));
  await page.settle();
  expect(page.notices).toEqual(['newer']);
  const next = await openPage();
  await next.readShelf();
  expect(next.notices).toEqual([]);
});

test.for(VERSIONED)('with the key “%s” of a newer edition, the page knows all that it can read', async (name) => {
  const stores = await fillStores();
  const key = stores.keyOf(name);
  localStorage.setItem(key, newer(localStorage.getItem(key) ?? ''));
  const page = await openPage();
  await page.append(answer('fourth'));
  await page.settle();
  const next = await openPage();
  expect(next.record.getState().learner?.id).toBe(stores.learner?.id);
  expect(Object.keys(next.record.getState().progress.questions).sort()).toEqual(
    name === 'event.' ? ['first', 'fourth', 'second'] : ['first', 'fourth', 'second', 'third'],
  );
});

test('a value that cannot be moved aside, because storage is full, is not written over', async () => {
  const stores = await fillStores();
  const key = stores.keyOf('recent');
  localStorage.setItem(key, 'garbage');
  fillLocal();
  const page = await openPage();
  localStorage.removeItem('filler');
  await page.append(answer('fourth'));
  await page.settle();
  expect(localStorage.getItem(key)).toBe('garbage');
  expect(page.notices).toContain('set-aside');
});

test('whole events of broken recent ones are saved where there is no log', async () => {
  blockLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second'));
  await page.settle();
  for (const key of keys().filter((each) => /\.(event|snapshot)/.test(each))) localStorage.removeItem(key);
  const key = keys().find((each) => each.endsWith('.recent')) ?? '';
  localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"first"', '"f_rst"'));
  const next = await openPage();
  expect(Object.keys(next.record.getState().progress.questions)).toEqual(['second']);
});

test('everything that was set aside can be listed, and deleted', async () => {
  const stores = await fillStores();
  localStorage.setItem(stores.keyOf('recent'), 'garbage');
  const page = await openPage();
  expect(await page.listSetAside()).toHaveLength(1);
  await page.deleteSetAside();
  expect(await page.listSetAside()).toEqual([]);
  expect(asides()).toEqual([]);
});
