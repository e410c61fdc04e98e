// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { seal } from '../../../src/engine/record/sealed.ts';
import { answer, openNewBrowser, openPage } from '../page.ts';
import { keyOf, keys, replaceIn, valuesIn, type StoreName } from '../stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';
const since = 1795330000000;

/** A learner with 500 events in a chunk, one in a row, and a note; local storage keeps the last 500 events. */
async function fillStores() {
  const page = await openPage();
  await page.append(answer('question-0'));
  const events = Array.from({ length: 500 }, (_, index) => ({
    v: 3 as const,
    ...{ id: `old-${index}`, at: 0, clock: index + 2 },
    ...answer(`question-${index + 1}`),
  }));
  await page.takeIn({
    madeAt: since,
    learner: { v: 1, id: 'other', name: '', since },
    record: { events: events as never, documents: [] },
  });
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  page.leave();
  return page.record.getState().learner;
}

// Nothing reads the log while the head says the same: a lost snapshot, or not knowing who learns here, makes a page look.
function loseSnapshot() {
  localStorage.removeItem(keys().find((key) => key.endsWith('.snapshot')) ?? '');
  localStorage.removeItem('common-ground.current');
}

const DAMAGE = (['learners', 'events', 'chunks', 'documents', 'meta'] as const).flatMap((store) =>
  [...['garbage', '', null, { v: 1 }], ...(store === 'chunks' ? [seal({}), seal(null)] : [])].map(
    (value) => [store, value] as const,
  ),
);

async function openAndLook() {
  const page = await openPage();
  await page.listLearners();
  await page.readShelf();
  return page;
}

test('500 events that come at once stand in one chunk', async () => {
  await fillStores();
  expect(await valuesIn('chunks')).toHaveLength(1);
  expect(await valuesIn('events')).toHaveLength(1);
});

test.for(DAMAGE)('with a value in “%s” replaced by %j, the page knows all that is left', async ([store, value]) => {
  const learner = await fillStores();
  await replaceIn(store, value);
  loseSnapshot();
  const page = await openAndLook();
  // Local storage has the last 500 of the 501 events.
  expect(page.count()).toBeGreaterThanOrEqual(500);
  expect(page.count()).toBe(store === 'events' || store === 'chunks' ? page.count() : 501);
  expect(page.record.getState()).toMatchObject({ isReady: true, learner, log: 'works' });
  expect((await page.readShelf()).size).toBe(store === 'documents' ? 0 : 1);
});

test.for(DAMAGE)('with a value in “%s” replaced by %j, the old value is kept aside', async ([store, value]) => {
  await fillStores();
  await replaceIn(store, value);
  loseSnapshot();
  const page = await openAndLook();
  await page.append(answer('again'));
  await page.settle();
  expect(await valuesIn('aside')).toMatchObject([{ from: store, value }]);
});

test.for(DAMAGE)('with a value in “%s” replaced by %j, the learner is told once', async ([store, value]) => {
  await fillStores();
  await replaceIn(store, value);
  loseSnapshot();
  const page = await openAndLook();
  expect(page.notices).toEqual(['set-aside']);
  const next = await openAndLook();
  expect(next.notices).toEqual([]);
});

test.for(DAMAGE)('with a value in “%s” replaced by %j, the log is whole again', async ([store, value]) => {
  await fillStores();
  await replaceIn(store, value);
  loseSnapshot();
  const page = await openAndLook();
  await page.append(answer('again'));
  await page.settle();
  localStorage.clear();
  const next = await openAndLook();
  expect(next.count()).toBe(page.count());
  expect(next.notices).toEqual([]);
});

test.for([
  ['events', { v: 4 }],
  ['chunks', '4.x.[]'.replace('x', seal([]).split('.')[1] ?? '')],
  ['documents', { v: 3 }],
  ['meta', { v: 2 }],
  ['learners', { v: 2 }],
] as [StoreName, unknown][])('with a value in “%s” of a newer edition, it stays as it is', async ([store, value]) => {
  await fillStores();
  await replaceIn(store, value);
  loseSnapshot();
  const page = await openAndLook();
  await page.append(answer('again'));
  await page.saveText(NOTE, page.startSitting(), 'New.');
  await page.settle();
  await openAndLook();
  expect(await valuesIn(store)).toContainEqual(value);
  expect(await valuesIn('aside')).toEqual([]);
});

test.for([
  ['events', { v: 4 }],
  ['chunks', '4.x.[]'.replace('x', seal([]).split('.')[1] ?? '')],
  ['documents', { v: 3 }],
  ['meta', { v: 2 }],
  ['learners', { v: 2 }],
] as [StoreName, unknown][])(
  'with a value in “%s” of a newer edition, the learner is told once',
  async ([store, value]) => {
    await fillStores();
    await replaceIn(store, value);
    loseSnapshot();
    if (store === 'learners') localStorage.removeItem(keyOf('common-ground.learner.'));
    const page = await openAndLook();
    await page.append(answer('again'));
    await page.settle();
    expect(page.notices).toEqual(['newer']);
    expect((await openAndLook()).notices).toEqual([]);
  },
);

test('with a value in the log of a newer edition, an answer is kept beside the log', async () => {
  await fillStores();
  await replaceIn('meta', { v: 2 });
  const page = await openPage();
  await page.append(answer('again'));
  await page.settle();
  const next = await openPage();
  expect(next.answerTo('again')?.marks).toBe(1);
  expect(next.count()).toBe(502);
});

test('with a text in the log of a newer edition, a text of a page that died stays beside it, and progress is whole', async () => {
  await fillStores();
  await replaceIn('documents', { v: 3 });
  const own = keyOf('common-ground.of.').replace(/[a-z]+$/, '');
  const dead = { v: 2, id: NOTE, revisions: [{ id: 'dead-1', clock: 900, at: 0, text: 'Later.' }] };
  localStorage.setItem(`${own}document.${NOTE}`, JSON.stringify(dead));
  localStorage.setItem(
    `${own}event.dead-2`,
    JSON.stringify({ v: 3, id: 'dead-2', at: 0, clock: 901, ...answer('dead') }),
  );
  const page = await openPage();
  expect(page.count()).toBe(502);
  expect((await page.readShelf()).get(NOTE)).toEqual(dead);
  expect(await valuesIn('documents')).toEqual([{ v: 3 }]);
});

test('whole events of a broken chunk are saved, and stay in the log', async () => {
  await fillStores();
  const [chunk] = (await valuesIn('chunks')) as string[];
  await replaceIn('chunks', chunk?.replace('"question-250"', '"question_250"'));
  localStorage.clear();
  const page = await openPage();
  expect(page.count()).toBe(500);
  localStorage.clear();
  const next = await openPage();
  expect(next.count()).toBe(500);
});

test('a chunk of which only the seal is broken stays in the log whole', async () => {
  await fillStores();
  const [chunk] = (await valuesIn('chunks')) as string[];
  await replaceIn('chunks', chunk?.replace('"question-250"', '"question-999"'));
  localStorage.clear();
  const page = await openPage();
  expect(page.count()).toBe(501);
  localStorage.clear();
  const next = await openPage();
  expect(next.count()).toBe(501);
  expect(next.notices).toEqual([]);
});
