// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Backup } from '../../src/engine/record/backup.ts';
import { currentText } from '../../src/engine/record/document.ts';
import { answer, openNewBrowser, openPage, type Page } from './page.ts';
import { blockLocal, blockLog, fillLog, keys, valuesIn } from './stores.ts';

beforeEach(openNewBrowser);

const NOTE = 'lesson-note/jargon';

/** What comes out of the file that a page makes. */
async function backUp(page: Page): Promise<Backup> {
  const { file } = await page.makeBackupFile();
  const reading = await page.readBackupFile(file);
  if (reading.state !== 'read') throw new Error(reading.why);
  return reading.backup;
}

/** A file from another browser, in which somebody answered twice and wrote a note. */
async function backUpElsewhere(): Promise<Backup> {
  const page = await openPage();
  await page.append(answer('first'));
  await page.append(answer('second', 0));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  await page.settle();
  const backup = await backUp(page);
  await page.settle();
  await openNewBrowser();
  return backup;
}

const questions = (page: Page) => Object.keys(page.record.getState().progress.questions).sort();

test('a file holds every answer, every text and the learner', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  const { learner, record } = await backUp(page);
  expect(learner).toEqual(page.record.getState().learner);
  expect(record.events.map(({ kind }) => kind)).toEqual(['question-answered', 'backup-made']);
  expect(record.documents).toMatchObject([{ id: NOTE, revisions: [{ text: 'Ask.' }] }]);
});

test('that a file was made is known', async () => {
  const page = await openPage();
  await page.makeBackupFile();
  expect(page.record.getState().progress.backup?.at).toBeGreaterThan(0);
});

test('the file is named after the course, the learner and the day', async () => {
  const page = await openPage();
  await page.addLearner('Sam O’Neill ', 1795330000000);
  const { name } = await (await openPage()).makeBackupFile();
  expect(name).toMatch(/^common-ground-sam-o-neill-\d{4}-\d\d-\d\d\.json$/);
});

test('the file of a learner without a name is named after the course and the day', async () => {
  const { name } = await (await openPage()).makeBackupFile();
  expect(name).toMatch(/^common-ground-\d{4}-\d\d-\d\d\.json$/);
});

test('with the database blocked, a file holds every answer, also those before the latest', async () => {
  blockLog();
  const page = await openPage();
  await page.append(answer('first', 0));
  await page.append(answer('first', 1));
  // Older than the last 500, and not the latest answer to its question.
  const { keepEvent } = await import('../../src/store/local/head.ts');
  const { id } = await page.presentLearner();
  for (let clock = 10; clock < 520; clock += 1) {
    keepEvent(id, { v: 3, id: `old-${clock}`, at: 0, clock, ...answer('second') } as never);
  }
  const next = await openPage();
  expect((await backUp(next)).record.events).toHaveLength(513);
});

test('with both places blocked, a file holds what this page knows', async () => {
  blockLocal();
  blockLog();
  const page = await openPage();
  await page.append(answer('first'));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  const { record } = await backUp(page);
  expect(record.events).toHaveLength(2);
  expect(record.documents).toHaveLength(1);
});

test('a file that is taken in on a new device brings everything', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  expect(await page.takeIn(backup)).toEqual({ events: 3, documents: 1 });
  const next = await openPage();
  expect(questions(next)).toEqual(['first', 'second']);
  expect(currentText((await next.readShelf()).get(NOTE) as never)).toBe('Ask.');
});

test('a file that is taken in is added to what is there', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  await page.append(answer('third'));
  await page.saveText(NOTE, page.startSitting(), 'Here.');
  await page.settle();
  await page.takeIn(backup);
  const next = await openPage();
  expect(questions(next)).toEqual(['first', 'second', 'third']);
  expect(
    (await next.readShelf())
      .get(NOTE)
      ?.revisions.map(({ text }) => text)
      .sort(),
  ).toEqual(['Ask.', 'Here.']);
});

test('a file that is taken in survives the loss of local storage', async () => {
  const backup = await backUpElsewhere();
  await (await openPage()).takeIn(backup);
  localStorage.clear();
  expect(questions(await openPage())).toEqual(['first', 'second']);
});

test('a file that is taken in twice brings nothing new the second time', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  await page.takeIn(backup);
  const before = [await valuesIn('events'), await valuesIn('chunks'), await valuesIn('documents')];
  expect(await page.takeIn(backup)).toEqual({ events: 0, documents: 0 });
  expect([await valuesIn('events'), await valuesIn('chunks'), await valuesIn('documents')]).toEqual(before);
});

test('a file of this very learner brings nothing new', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.saveText(NOTE, page.startSitting(), 'Ask.');
  const backup = await backUp(page);
  await page.settle();
  expect(await page.takeIn(backup)).toEqual({ events: 0, documents: 0 });
});

test('an answer that is given after a file was taken in comes after everything in it', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  await page.takeIn(backup);
  await page.append(answer('second', 1));
  expect(page.answerTo('second')).toMatchObject({ marks: 1, attempts: 2 });
});

test('a file with the highest counter there can be does not spoil the answers after it', async () => {
  const page = await openPage();
  const event = { v: 3, id: 'far-1', at: 0, clock: 2 ** 52, ...answer('first') } as never;
  const learner = { v: 1 as const, id: 'other', name: '', since: 1 };
  await page.takeIn({ madeAt: 1, learner, record: { events: [event], documents: [] } });
  await page.append(answer('second'));
  await page.settle();
  localStorage.clear();
  const next = await openPage();
  expect(questions(next)).toEqual(['first', 'second']);
  expect(next.notices).toEqual([]);
});

test('with the database blocked, a file that is taken in is kept beside it', async () => {
  const backup = await backUpElsewhere();
  blockLog();
  const page = await openPage();
  await page.append(answer('third'));
  await page.settle();
  expect(await page.takeIn(backup)).toEqual({ events: 3, documents: 1 });
  const next = await openPage();
  expect(questions(next)).toEqual(['first', 'second', 'third']);
  expect(currentText((await next.readShelf()).get(NOTE) as never)).toBe('Ask.');
});

test('with the database blocked, a file that is taken in twice brings nothing new the second time', async () => {
  const backup = await backUpElsewhere();
  blockLog();
  const page = await openPage();
  await page.takeIn(backup);
  expect(await page.takeIn(backup)).toEqual({ events: 0, documents: 0 });
});

test('with the database full, a file that is taken in is kept beside it', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  await page.append(answer('third'));
  await page.settle();
  fillLog();
  expect(await page.takeIn(backup)).toEqual({ events: 3, documents: 1 });
  expect(questions(await openPage())).toEqual(['first', 'second', 'third']);
});

test('with both places blocked, nothing of a file is said to be taken in that is not', async () => {
  const backup = await backUpElsewhere();
  blockLocal();
  blockLog();
  const page = await openPage();
  const taken = await page.takeIn(backup);
  expect(taken.events).toBe(page.count());
  expect(taken.documents).toBe((await page.readShelf()).size);
});

test.for([
  ['a file that is none of ours', 'Dear Sam,', 'foreign'],
  ['a damaged file', '{"format":"common-ground-record","v":1,"madeAt":1', 'damaged'],
  ['a file of a newer edition', '{"format":"common-ground-record","v":2}', 'newer'],
] as const)('%s is refused, and nothing changes', async ([, text, why]) => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  const before = Object.entries(localStorage);
  expect(await page.readBackupFile(new Blob([text]))).toEqual({ state: 'refused', why });
  expect(Object.entries(localStorage)).toEqual(before);
  expect(page.count()).toBe(1);
});

test('a file of 50 MB is refused without being read', async () => {
  const page = await openPage();
  const file = { size: 50_000_000, text: () => Promise.reject(new Error('It was read.')) } as unknown as Blob;
  expect(await page.readBackupFile(file)).toEqual({ state: 'refused', why: 'too-big' });
});

test('a backup is taken in by the present learner, not by the one in the file', async () => {
  const backup = await backUpElsewhere();
  const page = await openPage();
  await page.append(answer('third'));
  await page.settle();
  await page.takeIn(backup);
  expect(keys('common-ground.learner.')).toHaveLength(1);
  expect(await valuesIn('learners')).toHaveLength(1);
});
