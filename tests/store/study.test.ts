// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { RecordEvent } from '../../src/engine/record/event.ts';
import { peek } from '../../src/engine/record/sealed.ts';
import { answer, openNewBrowser, openPage, type Page } from './page.ts';
import { blockLocal, blockLog, deleteLog, fillLocal, hangLog, hasDatabase, keyOf, keys } from './stores.ts';
import { bank, check, sure } from './study-bank.ts';
import { WorkerBeside } from './worker-beside.ts';

beforeEach(openNewBrowser);

/** What the page that was opened last says about the study. */
const readStudy = async () => (await import('../../src/store/study.ts')).readStudy(bank);
const keptSchedule = () => peek(localStorage.getItem(keyOf('common-ground.of.').replace(/[a-z]+$/, 'schedule')));
const levels = (study: Awaited<ReturnType<typeof readStudy>>) => study.strengths.map(({ level }) => level);

/** A page on which two questions were answered. */
async function openAnswered(): Promise<Page> {
  const page = await openPage();
  await page.append(sure('first', 1));
  await page.append(sure('second', 0));
  await page.settle();
  return page;
}

async function backUp(page: Page) {
  const reading = await page.readBackupFile((await page.makeBackupFile()).file);
  if (reading.state !== 'read') throw new Error(reading.why);
  await page.settle();
  return reading.backup;
}

test('where nobody has begun, there is no study, and reading it writes nothing', async () => {
  await openPage();
  const study = await readStudy();
  expect(study).toMatchObject({ sittings: [], schedule: { count: 0, cards: {} } });
  expect(levels(study)).toEqual(['not-seen', 'not-seen']);
  expect(keys()).toEqual([]);
  expect(await hasDatabase()).toBe(false);
});

test('every answer is in the schedule, and so is whether it was sure and wrong', async () => {
  await openAnswered();
  const { schedule } = await readStudy();
  expect(schedule.cards).toMatchObject({ first: { isSureAndWrong: false }, second: { isSureAndWrong: true } });
});

test('strength and confidence come from the answers', async () => {
  await openAnswered();
  const study = await readStudy();
  expect(study.strengths[0]).toMatchObject({ level: 'started', right: 1, of: 2 });
  expect(study.calibration).toMatchObject({ very: { right: 1, of: 2 }, reading: 'too-few' });
});

test('a check that was begun is among the sittings, with the answers given in it', async () => {
  const page = await openPage();
  const { id } = await page.append(check('second', 'first'));
  await page.append({ ...answer('second', 0), sitting: id } as never);
  await page.append(answer('first'));
  const { sittings } = await readStudy();
  expect(sittings).toMatchObject([{ id, of: 'check', module: 'barriers', questions: ['second', 'first'] }]);
  expect([...(sittings[0]?.answers.keys() ?? [])]).toEqual(['second']);
});

test('an answer that the log does not have yet is in the study, once', async () => {
  const page = await openAnswered();
  const key = keyOf('common-ground.of.').replace(/[a-z]+$/, 'event.dead-1');
  localStorage.setItem(key, JSON.stringify({ v: 3, id: 'dead-1', at: 0, clock: 3, ...answer('third') }));
  const { schedule } = await readStudy();
  expect(Object.keys(schedule.cards).sort()).toEqual(['first', 'second', 'third']);
  expect(schedule.count).toBe(page.count() + 1);
});

test('a log of older answers and the head beside it make one history', async () => {
  const page = await openAnswered();
  const before = await readStudy();
  await page.append(answer('third'));
  const { schedule } = await readStudy();
  expect(schedule.cards).toMatchObject(before.schedule.cards);
  expect(schedule.count).toBe(3);
});

test('with the log lost, the study goes on from the head', async () => {
  const page = await openAnswered();
  const before = await readStudy();
  page.leave();
  await deleteLog();
  await openPage();
  expect(before.schedule.count).toBe(2);
  expect(await readStudy()).toEqual(before);
});

test('with the log blocked, the study comes from the head', async () => {
  await openAnswered();
  const before = await readStudy();
  blockLog();
  await openPage();
  expect(before.schedule.count).toBe(2);
  expect(await readStudy()).toEqual(before);
});

test('with local storage cleared, the study comes from the log', async () => {
  await openAnswered();
  const before = await readStudy();
  localStorage.clear();
  await openPage();
  expect(before.schedule.count).toBe(2);
  expect(await readStudy()).toEqual(before);
});

test('with local storage blocked, the study comes from the log', async () => {
  blockLocal();
  await openAnswered();
  const before = await readStudy();
  await openPage();
  expect(await readStudy()).toEqual(before);
  expect(before.schedule.count).toBe(2);
});

test('with both places blocked, the study is of what this page knows', async () => {
  blockLocal();
  blockLog();
  await openAnswered();
  expect((await readStudy()).schedule.count).toBe(2);
});

test('an answer of somebody who is not a learner yet is in their study', async () => {
  const page = await openPage();
  hangLog();
  await page.append(answer('first'));
  expect(page.record.getState().learner).toBeUndefined();
  expect(Object.keys((await readStudy()).schedule.cards)).toEqual(['first']);
}, 20_000);

test('the schedule is kept for the pages that only show what is due', async () => {
  await openAnswered();
  const { schedule } = await readStudy();
  expect(keptSchedule()).toEqual(schedule);
});

test('the kept schedule is of as many events as the progress', async () => {
  const page = await openAnswered();
  await page.append({ kind: 'section-reached', lesson: 'jargon', section: 'words' });
  const { schedule } = await readStudy();
  expect(schedule.count).toBe(page.count());
});

test('with local storage full, the study is whole and no schedule is kept', async () => {
  const page = await openAnswered();
  fillLocal();
  await page.append(answer('third'));
  await page.settle();
  expect((await readStudy()).schedule.count).toBe(3);
  expect(keys('common-ground.of.').filter((key) => key.endsWith('.schedule'))).toEqual([]);
});

test('two devices that took in each other’s copies have the same study', async () => {
  const copyOfFirst = await backUp(await openAnswered());
  await openNewBrowser();
  const other = await openPage();
  await other.append(answer('first', 0));
  await other.append(answer('third'));
  await other.takeIn(copyOfFirst);
  const copyOfBoth = await backUp(other);
  const onOther = await readStudy();
  await openNewBrowser();
  const device = await openPage();
  await device.takeInAsNew(copyOfFirst);
  await device.takeIn(copyOfBoth);
  const onFirst = await readStudy();
  expect(onFirst).toEqual(onOther);
  expect(Object.keys(onFirst.schedule.cards).sort()).toEqual(['first', 'second', 'third']);
});

test('what a copy brings in is in the study at once', async () => {
  const copy = await backUp(await openAnswered());
  await openNewBrowser();
  const page = await openPage();
  await page.append(answer('third'));
  await readStudy();
  await page.takeIn(copy);
  expect(Object.keys((await readStudy()).schedule.cards).sort()).toEqual(['first', 'second', 'third']);
});

test('a learner who is deleted leaves no schedule', async () => {
  const page = await openAnswered();
  await readStudy();
  const { id } = await page.presentLearner();
  await page.deleteLearner(await page.presentLearner());
  expect(keys(`common-ground.of.${id}`)).toEqual([]);
});

test('a study that is being read as its learner is deleted leaves no schedule', async () => {
  const page = await openAnswered();
  const learner = await page.presentLearner();
  const reading = readStudy();
  await page.deleteLearner(learner);
  await reading;
  expect(keys(`common-ground.of.${learner.id}`)).toEqual([]);
});

test('each learner has a schedule of their own', async () => {
  const page = await openAnswered();
  const { schedule } = await readStudy();
  const first = await page.presentLearner();
  await page.addLearner('Sam', 1795330000000);
  const next = await openPage();
  await next.append(answer('third'));
  expect(Object.keys((await readStudy()).schedule.cards)).toEqual(['third']);
  expect(peek(localStorage.getItem(`common-ground.of.${first.id}.schedule`))).toEqual(schedule);
});

test('a long history is worked out in a worker, and the result is the same as on the page', async () => {
  const page = await openPage();
  const { id } = await page.presentLearner();
  const long = Array.from(
    { length: 2001 },
    (_, index): RecordEvent =>
      ({
        ...{ v: 3, id: `old-${index + 1}`, at: 1795330000000 + index * 60_000, clock: index + 1 },
        ...(sure(['first', 'second', 'third'][index % 3] ?? '', index % 2) as object),
      }) as RecordEvent,
  );
  const { addMissing } = await import('../../src/store/log/log-write.ts');
  await addMissing(await page.presentLearner(), long, { v: 1, count: 2001, clock: 2001, savedAt: 1795330000000 });
  await page.catchUp();
  expect(page.count()).toBe(2001);

  const onPage = await readStudy();
  // More than the head beside the log knows.
  expect(onPage.schedule.count).toBe(2001);
  WorkerBeside.orders = [];
  const { readStudy: readInWorker } = await import('../../src/store/study.ts');
  vi.stubGlobal('Worker', WorkerBeside);
  const inWorker = await readInWorker(bank);
  expect(WorkerBeside.orders).toEqual(['study']);
  expect(inWorker).toEqual(onPage);
  expect(peek(localStorage.getItem(`common-ground.of.${id}.schedule`))).toEqual(onPage.schedule);
});

test('a short history is worked out on the page', async () => {
  await openAnswered();
  WorkerBeside.orders = [];
  vi.stubGlobal('Worker', WorkerBeside);
  await readStudy();
  expect(WorkerBeside.orders).toEqual([]);
});
