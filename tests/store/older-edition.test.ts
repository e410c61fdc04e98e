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

/** The earlier editions, by the version of all that they kept. */
const EDITIONS = [1, 2];

/** What an earlier edition would have written in the place of a text of today. */
function inEdition(edition: number, text: string): string {
  if (text.startsWith('{')) return text.replace(/"v":\d/, `"v":${edition}`);
  const opened = open(text);
  if (opened.state !== 'read') return text;
  const older = JSON.stringify(opened.value).replaceAll(/"v":\d/g, `"v":${edition}`);
  const value: unknown = JSON.parse(older.replace(',"scenarios":{}', ''));
  return seal(value).replace(/^\d/, String(edition));
}

/** Puts everything that this browser keeps back into an earlier edition. */
async function goBackTo(edition: number) {
  for (const key of keys('common-ground.of.')) {
    localStorage.setItem(key, inEdition(edition, localStorage.getItem(key) ?? ''));
  }
  const database = await openDB('common-ground');
  for (const store of ['events', 'documents', 'chunks']) {
    for (const key of await database.getAllKeys(store)) {
      const value: unknown = await database.get(store, key);
      const older = typeof value === 'string' ? inEdition(edition, value) : { ...(value as object), v: edition };
      await database.put(store, older, key);
    }
  }
  database.close();
}

/** A learner of an earlier edition with two answers and a note. */
async function fillIn(edition: number) {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second', 0.5));
  await page.saveText(NOTE, page.startSitting(), 'Rose told me.');
  await page.settle();
  page.leave();
  await goBackTo(edition);
  return page.record.getState().learner;
}

/** What a page of an earlier edition left beside the log when it died. */
function leaveBeside(edition: number, owner: string) {
  const event = { v: edition, id: 'dead-1', at: 0, clock: 9, ...answer('third') };
  const note = { v: edition, id: 'lesson-note/other', revisions: [{ id: 'dead-2', clock: 10, at: 0, text: 'Zebra.' }] };
  localStorage.setItem(`common-ground.of.${owner}.event.dead-1`, JSON.stringify(event));
  localStorage.setItem(`common-ground.of.${owner}.document.${note.id}`, JSON.stringify(note));
}
const leftBeside = () => keys().filter((key) => /\.(event|document)\./.test(key));

test.for(EDITIONS)('the stores of these tests are of version %i', async (edition) => {
  await fillIn(edition);
  expect([localStorage.getItem(keyOfKind('snapshot')), localStorage.getItem(keyOfKind('recent'))]).toEqual([
    expect.stringMatching(new RegExp(`^${edition}\\.`)),
    expect.stringMatching(new RegExp(`^${edition}\\.`)),
  ]);
  expect(await valuesIn('events')).toMatchObject([{ v: edition }, { v: edition }]);
  expect(await valuesIn('documents')).toMatchObject([{ v: edition }]);
  expect(localStorage.getItem(keyOfKind('snapshot'))).not.toContain('scenarios');
});

test.for(EDITIONS)('the progress of version %i shows before anything is read from the log', async (edition) => {
  await fillIn(edition);
  expect(readSnapshot()?.progress.questions['second']).toMatchObject({ marks: 0.5, response: { chosen: ['a'] } });
});

test.for(EDITIONS)('a record of version %i is whole, and nothing of it is set aside or told of', async (edition) => {
  const learner = await fillIn(edition);
  const page = await openPage();
  const shelf = await page.readShelf();
  expect(page.record.getState()).toMatchObject({ learner, isReady: true, log: 'works', progress: { count: 2 } });
  expect(shelf.get(NOTE)?.revisions).toMatchObject([{ text: 'Rose told me.' }]);
  expect([page.notices, asides(), await valuesIn('aside')]).toEqual([[], [], []]);
});

test.for(EDITIONS)(
  'an answer is added to a record of version %i, which is then sealed in version 3',
  async (edition) => {
    await fillIn(edition);
    const page = await openPage();
    await page.append({ ...answer('third'), confidence: 'very' } as Happening);
    await page.settle();
    expect(localStorage.getItem(keyOfKind('snapshot'))).toMatch(/^3\./);
    const next = await openPage();
    expect(next.count()).toBe(3);
    expect(next.answerTo('third')).toMatchObject({ confidence: 'very' });
    expect(next.answerTo('second')).toMatchObject({ marks: 0.5 });
  },
);

test.for(EDITIONS)('with local storage lost, the log of version %i is read whole', async (edition) => {
  await fillIn(edition);
  localStorage.clear();
  const page = await openPage();
  expect(page.answerTo('second')).toMatchObject({ marks: 0.5 });
  expect([page.count(), page.notices]).toEqual([2, []]);
});

test.for(EDITIONS)('with the log lost, what version %i kept beside it brings the record back', async (edition) => {
  await fillIn(edition);
  await deleteLog();
  const page = await openPage();
  await page.settle();
  expect(page.count()).toBe(2);
  expect((await valuesIn('events')).map((event) => (event as RecordEvent).v)).toEqual([3, 3]);
});

test.for(EDITIONS)('with databases forbidden, the snapshot of version %i is gone on from', async (edition) => {
  await fillIn(edition);
  blockLog();
  const page = await openPage();
  await page.append(answer('third'));
  await page.settle();
  const next = await openPage();
  expect(Object.keys(next.record.getState().progress.questions)).toEqual(['first', 'second', 'third']);
});

test.for(EDITIONS)(
  'a record of more than a thousand events of version %i is read from its chunks and rows',
  async (edition) => {
    const page = await openPage();
    const events = Array.from({ length: 1200 }, (_, index) => ({
      ...{ v: 3, id: `old-${index}`, at: 0, clock: index + 1 },
      ...answer(`question-${index}`),
    }));
    const learner = { v: 1 as const, id: 'other', name: '', since: 1 };
    await page.takeIn({ madeAt: 1, learner, record: { events: events as RecordEvent[], documents: [] } });
    await page.settle();
    page.leave();
    await goBackTo(edition);
    expect((await valuesIn('chunks'))[0]).toMatch(new RegExp(`^${edition}\\.`));
    localStorage.clear();
    const next = await openPage();
    expect([next.count(), next.notices]).toEqual([1200, []]);
    expect(next.answerTo('question-1')).toMatchObject({ marks: 1 });
  },
);

test.for(EDITIONS)(
  'what a page of version %i left beside the log when it died is taken in, and goes',
  async (edition) => {
    const learner = await fillIn(edition);
    leaveBeside(edition, learner?.id ?? '');
    const page = await openPage();
    await page.settle();
    expect(page.answerTo('third')).toMatchObject({ marks: 1 });
    expect((await valuesIn('documents')).map((document) => (document as { id: string }).id)).toContain(
      'lesson-note/other',
    );
    expect(leftBeside()).toEqual([]);
  },
);

test.for(EDITIONS)(
  'what was done in version %i before anybody was known goes to the learner, and to no other',
  async (edition) => {
    const learner = await fillIn(edition);
    leaveBeside(edition, NOBODY);
    const page = await openPage();
    await page.settle();
    expect([...(await page.readShelf()).keys()]).toContain('lesson-note/other');
    expect(keys(`common-ground.of.${NOBODY}.`)).toEqual([]);
    expect(page.record.getState().learner).toEqual(learner);
  },
);

test.for(EDITIONS)('a text of version %i that is deleted leaves no letter', async (edition) => {
  const learner = await fillIn(edition);
  leaveBeside(edition, learner?.id ?? '');
  const page = await openPage();
  for (const id of [NOTE, 'lesson-note/other']) await page.eraseText(id);
  await page.settle();
  const all = JSON.stringify([Object.entries(localStorage), await valuesIn('documents'), await valuesIn('aside')]);
  expect([all.includes('Rose'), all.includes('Zebra')]).toEqual([false, false]);
});

test.for(EDITIONS)('a copy made from a record of version %i can be read', async (edition) => {
  await fillIn(edition);
  const page = await openPage();
  const { file } = await page.makeBackupFile();
  const reading = readBackup(await file.text());
  expect(reading.state === 'read' && reading.backup.record).toMatchObject({
    // The third is the copy itself.
    events: [{ v: 3 }, { v: 3 }, { v: 3, kind: 'backup-made' }],
    documents: [{ v: 2 }],
  });
});

const play: Happening = { kind: 'scenario-played', scenario: 'a-coat', choices: ['ask-rose'] };

test.for(EDITIONS)('a scenario is added to a record of version %i', async (edition) => {
  await fillIn(edition);
  const page = await openPage();
  await page.append(play);
  await page.settle();
  const next = await openPage();
  expect(next.count()).toBe(3);
  expect(next.record.getState().progress.scenarios['a-coat']?.latest.choices).toEqual(['ask-rose']);
});

test.for(EDITIONS)(
  'with databases forbidden, a scenario is added to what the snapshot of version %i says',
  async (edition) => {
    await fillIn(edition);
    blockLog();
    const page = await openPage();
    await page.append(play);
    const next = await openPage();
    expect(next.record.getState().progress.scenarios['a-coat']?.latest.choices).toEqual(['ask-rose']);
    expect(next.answerTo('second')).toMatchObject({ marks: 0.5 });
  },
);
