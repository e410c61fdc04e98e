// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { currentText } from '../../src/engine/record/document.ts';
import { answer, changesDuring, openNewBrowser, openPage, openPageBeside, type Page } from './page.ts';
import { blockLocal, blockLog, deleteLog, keyOf, keys, replaceIn, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';
const other = { v: 1 as const, id: 'other', name: '', since: 1 };
const textOf = async (page: Page) => {
  const document = (await page.readShelf()).get(NOTE);
  return document && currentText(document);
};
const documentKeys = () => keys().filter((key) => key.includes('.document.'));
const everything = async () =>
  JSON.stringify([Object.entries(localStorage), await valuesIn('documents'), await valuesIn('aside')]);

test('a text is in local storage when saving it is fulfilled', async () => {
  const page = await openPage();
  await page.presentLearner();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  expect(localStorage.getItem(documentKeys()[0] ?? '')).toContain('Ask.');
});

test('the key of a text goes once the log has it', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  expect(documentKeys()).toEqual([]);
  expect(await valuesIn('documents')).toMatchObject([{ id: NOTE, revisions: [{ text: 'Ask.' }] }]);
});

test('the next page knows a text', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  expect(await textOf(await openPage())).toBe('Ask.');
});

test('one sitting is one revision', async () => {
  const page = await openPage();
  const sitting = page.startSitting();
  for (const text of ['A', 'As', 'Ask.']) await page.saveText(NOTE, sitting, text);
  await page.settle();
  expect(await valuesIn('documents')).toMatchObject([{ revisions: { length: 1, 0: { text: 'Ask.' } } }]);
});

test('two sittings are two revisions', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'First.');
  await page.saveText(NOTE, page.startSitting(), 'Second.');
  const revisions = (await page.readShelf()).get(NOTE)?.revisions;
  expect(revisions?.map(({ text }) => text)).toEqual(['First.', 'Second.']);
});

test('a text that is typed on while the log is still writing loses nothing', async () => {
  const page = await openPage();
  const sitting = page.startSitting();
  await Promise.all(['A', 'As', 'Ask'].map((text) => page.saveText(NOTE, sitting, text)));
  await page.saveText(NOTE, sitting, 'Ask.');
  await page.settle();
  expect(await textOf(await openPage())).toBe('Ask.');
});

test('the key of a text that is typed on stays until the log has its last state', async () => {
  const page = await openPage();
  const sitting = page.startSitting();
  await page.saveText(NOTE, sitting, 'A');
  await page.settle();
  const changes = await changesDuring(async () => {
    await Promise.all(['As', 'Ask', 'Ask.'].map((text) => page.saveText(NOTE, sitting, text)));
    await page.settle();
  });
  const last = changes.filter(({ key }) => key?.includes('.document.')).map(({ newValue }) => newValue !== null);
  expect(last).toEqual([true, true, true, false]);
});

test('a deleted text is nowhere on the device', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.saveText(NOTE, page.startSitting(), 'Rose told me more.');
  await page.settle();
  await page.eraseText(NOTE);
  await page.settle();
  expect(await everything()).not.toContain('Rose');
});

test('a text is nowhere in local storage when deleting it is fulfilled', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.eraseText(NOTE);
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Rose');
  expect(await textOf(page)).toBeUndefined();
});

test('a deleted text leaves a mark', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.eraseText(NOTE);
  await page.settle();
  expect((await (await openPage()).readShelf()).get(NOTE)).toMatchObject({ revisions: [], erased: { clock: 2 } });
});

test('a text can be written anew after it was deleted', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Old.');
  await page.eraseText(NOTE);
  await page.saveText(NOTE, page.startSitting(), 'New.');
  await page.settle();
  expect(await textOf(await openPage())).toBe('New.');
});

test('an old backup does not bring a deleted text back', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.settle();
  const documents = [...(await page.readShelf()).values()];
  await page.eraseText(NOTE);
  await page.settle();
  const taken = await page.takeIn({ madeAt: 1, learner: other, record: { events: [], documents } });
  expect(taken.documents).toBe(0);
  expect(await everything()).not.toContain('Rose');
});

test('an old backup of another device does not bring back a text that was deleted here after the backup was taken in', async () => {
  const page = await openPage();
  const old = { v: 2 as const, id: NOTE, revisions: [{ id: 'far-1', clock: 80, at: 0, text: 'Rose told me.' }] };
  const backup = { madeAt: 1, learner: other, record: { events: [], documents: [old] } };
  await page.takeIn(backup);
  await page.eraseText(NOTE);
  await page.settle();
  await page.takeIn(backup);
  expect(await everything()).not.toContain('Rose');
});

test('a text of a page that died before the log had it is known to the next page', async () => {
  const page = await openPage();
  await page.presentLearner();
  await page.saveText(NOTE, page.startSitting(), 'Old.');
  await page.settle();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, `document.${NOTE}`);
  const dead = { v: 2, id: NOTE, revisions: [{ id: 'dead-1', clock: 9, at: 0, text: 'Later.' }] };
  localStorage.setItem(key, JSON.stringify(dead));
  const next = await openPage();
  expect((await next.readShelf()).get(NOTE)?.revisions.map(({ text }) => text)).toEqual(['Old.', 'Later.']);
});

test('a text of a page that died before the log had it is taken into the log by the next page', async () => {
  const page = await openPage();
  await page.saveText('lesson-note/consent', page.startSitting(), 'Ask.');
  await page.settle();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, `document.${NOTE}`);
  const dead = { v: 2, id: NOTE, revisions: [{ id: 'dead-1', clock: 9, at: 0, text: 'Later.' }] };
  localStorage.setItem(key, JSON.stringify(dead));
  const next = await openPage();
  await next.settle();
  expect(await valuesIn('documents')).toContainEqual(dead);
  expect(documentKeys()).toEqual([]);
});

test('a text that is saved after one of a page that died is the current one', async () => {
  const page = await openPage();
  await page.saveText('lesson-note/consent', page.startSitting(), 'Ask.');
  await page.settle();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, `document.${NOTE}`);
  const dead = { v: 2, id: NOTE, revisions: [{ id: 'dead-1', clock: 9, at: 0, text: 'Earlier.' }] };
  localStorage.setItem(key, JSON.stringify(dead));
  const next = await openPage();
  await next.settle();
  await next.saveText(NOTE, next.startSitting(), 'Later.');
  await next.settle();
  expect(await textOf(await openPage())).toBe('Later.');
});

test('a text of a page that died can be deleted, though its counter is higher than any this page knew', async () => {
  const page = await openPage();
  await page.saveText('lesson-note/consent', page.startSitting(), 'Ask.');
  await page.settle();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, `document.${NOTE}`);
  const dead = { v: 2, id: NOTE, revisions: [{ id: 'dead-1', clock: 9, at: 0, text: 'Rose told me.' }] };
  localStorage.setItem(key, JSON.stringify(dead));
  const next = await openPage();
  await next.eraseText(NOTE);
  await next.settle();
  expect(await everything()).not.toContain('Rose');
});

test('a text that was written in another tab can be deleted at once', async () => {
  const one = await openPage();
  await one.saveText('lesson-note/consent', one.startSitting(), 'Ask.');
  await one.settle();
  const beside = await openPageBeside();
  const sitting = one.startSitting();
  const changes = await changesDuring(async () => {
    for (const text of ['Rose', 'Rose told', 'Rose told me.']) await one.saveText(NOTE, sitting, text);
    await one.settle();
  });
  beside.hear(changes);
  await beside.eraseText(NOTE);
  await beside.settle();
  expect(await everything()).not.toContain('Rose');
});

test('a text that was written in another tab without a sign can be deleted at once', async () => {
  const one = await openPage();
  await one.saveText('lesson-note/consent', one.startSitting(), 'Ask.');
  await one.settle();
  const beside = await openPageBeside();
  const sitting = one.startSitting();
  for (const text of ['Rose', 'Rose told', 'Rose told me.']) await one.saveText(NOTE, sitting, text);
  await one.settle();
  await beside.eraseText(NOTE);
  await beside.settle();
  expect(await everything()).not.toContain('Rose');
});

test('a text that is saved after one that was heard of from another tab is the current one', async () => {
  const one = await openPage();
  await one.saveText('lesson-note/consent', one.startSitting(), 'Ask.');
  await one.settle();
  const beside = await openPageBeside();
  const sitting = one.startSitting();
  const changes = await changesDuring(async () => {
    for (const text of ['A', 'As', 'Ask']) await one.saveText(NOTE, sitting, text);
    await one.settle();
  });
  beside.hear(changes.filter(({ key }) => key?.includes('.document.')));
  await beside.saveText(NOTE, beside.startSitting(), 'Later.');
  await beside.settle();
  expect(await textOf(await openPage())).toBe('Later.');
});

test('two tabs that write one text at the same time keep both revisions', async () => {
  const one = await openPage();
  await one.saveText(NOTE, one.startSitting(), 'First.');
  await one.settle();
  const beside = await openPageBeside();
  await Promise.all([
    one.saveText(NOTE, one.startSitting(), 'Here.'),
    beside.saveText(NOTE, beside.startSitting(), 'There.'),
  ]);
  await Promise.all([one.settle(), beside.settle()]);
  const texts = (await (await openPage()).readShelf()).get(NOTE)?.revisions.map(({ text }) => text);
  expect(texts?.sort()).toEqual(['First.', 'Here.', 'There.']);
});

test('with the database blocked, texts are kept beside it', async () => {
  blockLog();
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  expect(await textOf(await openPage())).toBe('Ask.');
});

test('with the database blocked, a text can be deleted', async () => {
  blockLog();
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.settle();
  const next = await openPage();
  await next.eraseText(NOTE);
  await next.settle();
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Rose');
});

test('with local storage blocked, a text is in the log when saving it is fulfilled', async () => {
  blockLocal();
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  expect(page.record.getState().savedAt).toBeGreaterThan(0);
  expect(await valuesIn('documents')).toHaveLength(1);
});

test('with both places blocked, a text stays on its page and the learner is told', async () => {
  blockLocal();
  blockLog();
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  expect(await textOf(page)).toBe('Ask.');
  expect(page.notices).toEqual(['not-saved']);
});

test('with local storage deleted, texts survive', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  localStorage.clear();
  expect(await textOf(await openPage())).toBe('Ask.');
});

test('with the log deleted, a text that is written on is kept again', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  page.leave();
  await deleteLog();
  const next = await openPage();
  await next.saveText(NOTE, next.startSitting(), 'Again.');
  await next.settle();
  expect(await textOf(await openPage())).toBe('Again.');
});

test('a text that cannot be read is set aside when the shelf is read, and the learner is told', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.append(answer('first'));
  await page.settle();
  await replaceIn('documents', 'broken');
  const next = await openPage();
  expect(next.notices).toEqual([]);
  await next.readShelf();
  expect(next.notices).toEqual(['set-aside']);
  expect(await valuesIn('aside')).toMatchObject([{ from: 'documents', value: 'broken' }]);
});

test('a text of a newer edition stays as it is when the shelf is read, and the learner is told', async () => {
  const page = await openPage();
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.append(answer('first'));
  await page.settle();
  await replaceIn('documents', { v: 3 });
  const next = await openPage();
  await next.readShelf();
  expect(next.notices).toEqual(['newer']);
  expect(await valuesIn('documents')).toEqual([{ v: 3 }]);
});

test('a page on which nobody has begun has an empty shelf', async () => {
  expect((await (await openPage()).readShelf()).size).toBe(0);
});
