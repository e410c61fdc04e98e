// @vitest-environment jsdom
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { readBackup } from '../../src/engine/record/backup.ts';
import type { Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { open, seal } from '../../src/engine/record/sealed.ts';
import { NOBODY } from '../../src/store/local/keys.ts';
import { readSnapshot } from '../../src/store/local/snapshot.ts';
import { answer, openNewBrowser, openPage } from './page.ts';
import { blockLog, deleteLog, keys, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';
const asides = () => keys('common-ground.aside.');
const keyOfKind = (name: string) => keys().find((key) => key.endsWith(`.${name}`)) ?? '';

/** What version 1 would have written in the place of a text of today. */
function inVersion1(text: string): string {
  if (text.startsWith('{')) return text.replace('"v":2', '"v":1');
  const opened = open(text);
  if (opened.state !== 'read') return text;
  const value: unknown = JSON.parse(JSON.stringify(opened.value).replaceAll('"v":2', '"v":1'));
  return seal(value).replace(/^2/, '1');
}

/** Puts everything that this browser keeps back into version 1. */
async function goBackToVersion1() {
  for (const key of keys('common-ground.of.')) localStorage.setItem(key, inVersion1(localStorage.getItem(key) ?? ''));
  const database = await openDB('common-ground');
  for (const store of ['events', 'documents', 'chunks']) {
    for (const key of await database.getAllKeys(store)) {
      const value: unknown = await database.get(store, key);
      const older = typeof value === 'string' ? inVersion1(value) : { ...(value as object), v: 1 };
      await database.put(store, older, key);
    }
  }
  database.close();
}

/** A learner of version 1 with two answers and a note. */
async function fillInVersion1() {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second', 0.5));
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.settle();
  page.leave();
  await goBackToVersion1();
  return page.record.getState().learner;
}

/** What a page of version 1 left beside the log when it died. */
function leaveBeside(owner: string) {
  const event = { v: 1, id: 'dead-1', at: 0, clock: 9, ...answer('third') };
  const note = { v: 1, id: 'lesson-note/other', revisions: [{ id: 'dead-2', clock: 10, at: 0, text: 'Zebra.' }] };
  localStorage.setItem(`common-ground.of.${owner}.event.dead-1`, JSON.stringify(event));
  localStorage.setItem(`common-ground.of.${owner}.document.${note.id}`, JSON.stringify(note));
}
const leftBeside = () => keys().filter((key) => /\.(event|document)\./.test(key));

test('the stores of these tests are of version 1', async () => {
  await fillInVersion1();
  expect([localStorage.getItem(keyOfKind('snapshot')), localStorage.getItem(keyOfKind('recent'))]).toEqual([
    expect.stringMatching(/^1\./),
    expect.stringMatching(/^1\./),
  ]);
  expect(await valuesIn('events')).toMatchObject([{ v: 1 }, { v: 1 }]);
  expect(await valuesIn('documents')).toMatchObject([{ v: 1 }]);
});

test('the progress of version 1 shows before anything is read from the log', async () => {
  await fillInVersion1();
  expect(readSnapshot()?.progress.questions['second']).toMatchObject({ marks: 0.5, response: { chosen: ['a'] } });
});

test('a record of version 1 is whole, and nothing of it is set aside or told of', async () => {
  const learner = await fillInVersion1();
  const page = await openPage();
  const shelf = await page.readShelf();
  expect(page.record.getState()).toMatchObject({ learner, isReady: true, log: 'works', progress: { count: 2 } });
  expect(shelf.get(NOTE)?.revisions).toMatchObject([{ text: 'Rose told me.' }]);
  expect([page.notices, asides(), await valuesIn('aside')]).toEqual([[], [], []]);
});

test('an answer is added to a record of version 1, which is then sealed in version 2', async () => {
  await fillInVersion1();
  const page = await openPage();
  await page.append({ ...answer('third'), confidence: 'very' } as Happening);
  await page.settle();
  expect(localStorage.getItem(keyOfKind('snapshot'))).toMatch(/^2\./);
  const next = await openPage();
  expect(next.count()).toBe(3);
  expect(next.answerTo('third')).toMatchObject({ confidence: 'very' });
  expect(next.answerTo('second')).toMatchObject({ marks: 0.5 });
});

test('with local storage lost, the log of version 1 is read whole', async () => {
  await fillInVersion1();
  localStorage.clear();
  const page = await openPage();
  expect(page.answerTo('second')).toMatchObject({ marks: 0.5 });
  expect([page.count(), page.notices]).toEqual([2, []]);
});

test('with the log lost, what version 1 kept beside it brings the record back', async () => {
  await fillInVersion1();
  await deleteLog();
  const page = await openPage();
  await page.settle();
  expect(page.count()).toBe(2);
  expect((await valuesIn('events')).map((event) => (event as RecordEvent).v)).toEqual([2, 2]);
});

test('with databases forbidden, the snapshot of version 1 is gone on from', async () => {
  await fillInVersion1();
  blockLog();
  const page = await openPage();
  await page.append(answer('third'));
  await page.settle();
  const next = await openPage();
  expect(Object.keys(next.record.getState().progress.questions)).toEqual(['first', 'second', 'third']);
});

test('a record of more than a thousand events of version 1 is read from its chunks and rows', async () => {
  const page = await openPage();
  const events = Array.from({ length: 1200 }, (_, index) => ({
    ...{ v: 2, id: `old-${index}`, at: 0, clock: index + 1 },
    ...answer(`question-${index}`),
  }));
  const learner = { v: 1 as const, id: 'other', name: '', since: 1 };
  await page.takeIn({ madeAt: 1, learner, record: { events: events as RecordEvent[], documents: [] } });
  await page.settle();
  page.leave();
  await goBackToVersion1();
  expect((await valuesIn('chunks'))[0]).toMatch(/^1\./);
  localStorage.clear();
  const next = await openPage();
  expect([next.count(), next.notices]).toEqual([1200, []]);
  expect(next.answerTo('question-1')).toMatchObject({ marks: 1 });
});

test('what a page of version 1 left beside the log when it died is taken in, and goes', async () => {
  const learner = await fillInVersion1();
  leaveBeside(learner?.id ?? '');
  const page = await openPage();
  await page.settle();
  expect(page.answerTo('third')).toMatchObject({ marks: 1 });
  expect((await valuesIn('documents')).map((document) => (document as { id: string }).id)).toContain(
    'lesson-note/other',
  );
  expect(leftBeside()).toEqual([]);
});

test('what was done in version 1 before anybody was known goes to the learner, and to no other', async () => {
  const learner = await fillInVersion1();
  leaveBeside(NOBODY);
  const page = await openPage();
  await page.settle();
  expect([...(await page.readShelf()).keys()]).toContain('lesson-note/other');
  expect(keys(`common-ground.of.${NOBODY}.`)).toEqual([]);
  expect(page.record.getState().learner).toEqual(learner);
});

test('a text of version 1 that is deleted leaves no letter', async () => {
  const learner = await fillInVersion1();
  leaveBeside(learner?.id ?? '');
  const page = await openPage();
  for (const id of [NOTE, 'lesson-note/other']) await page.eraseText(id);
  await page.settle();
  const all = JSON.stringify([Object.entries(localStorage), await valuesIn('documents'), await valuesIn('aside')]);
  expect([all.includes('Rose'), all.includes('Zebra')]).toEqual([false, false]);
});

test('a copy made from a record of version 1 can be read', async () => {
  await fillInVersion1();
  const page = await openPage();
  const { file } = await page.makeBackupFile();
  const reading = readBackup(await file.text());
  expect(reading.state === 'read' && reading.backup.record).toMatchObject({
    // The third is the copy itself.
    events: [{ v: 2 }, { v: 2 }, { v: 2, kind: 'backup-made' }],
    documents: [{ v: 2 }],
  });
});
