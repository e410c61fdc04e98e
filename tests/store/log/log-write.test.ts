// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { RecordEvent } from '../../../src/engine/record/event.ts';
import { sealEvents } from '../../../src/engine/record/event-run.ts';
import { answer, openNewBrowser, openPage } from '../page.ts';
import { deleteLog, keys, replaceIn, valuesIn } from '../stores.ts';

beforeEach(openNewBrowser);

const events = (count: number, from = 1) =>
  Array.from(
    { length: count },
    (_, index) =>
      ({
        v: 3,
        id: `old-${from + index}`,
        at: 0,
        clock: from + index,
        ...answer(`question-${from + index}`),
      }) as RecordEvent,
  );

/** A page of a learner whose log has so many events as rows; one more answer makes the page look whether they are many. */
async function openPageWithRows(rows: unknown[]) {
  const first = await openPage();
  const learner = await first.presentLearner();
  const { addToLog } = await import('../../../src/store/log/log-write.ts');
  await addToLog(learner, { events: rows as RecordEvent[], documents: [] }, 1);
  localStorage.clear();
  return openPage();
}

test('more than a thousand rows become a chunk of the oldest 500', async () => {
  const page = await openPageWithRows(events(1099));
  await page.append(answer('last'));
  await page.settle();
  expect(await valuesIn('chunks')).toEqual([sealEvents(events(500))]);
  expect(await valuesIn('events')).toHaveLength(600);
});

test('a thousand rows stay rows', async () => {
  const page = await openPageWithRows(events(999));
  await page.append(answer('last'));
  await page.settle();
  expect(await valuesIn('chunks')).toEqual([]);
});

test('all events are read back from chunks and rows', async () => {
  const page = await openPageWithRows(events(1099));
  await page.append(answer('last'));
  await page.settle();
  localStorage.clear();
  const next = await openPage();
  expect(next.record.getState().progress).toEqual(page.record.getState().progress);
  expect(next.count()).toBe(1100);
});

test('the snapshot is not behind after rows became a chunk', async () => {
  const page = await openPageWithRows(events(1099));
  await page.append(answer('last'));
  await page.settle();
  expect(await page.isSnapshotBehind()).toBe(false);
});

test('a row that cannot be read does not go into a chunk', async () => {
  const page = await openPageWithRows(events(1099));
  await replaceIn('events', 'garbage');
  await page.append(answer('last'));
  await page.settle();
  expect(await valuesIn('chunks')).toEqual([sealEvents(events(499, 2))]);
  expect(await valuesIn('events')).toContain('garbage');
});

test('a row of a newer edition does not go into a chunk', async () => {
  const rows = events(1100);
  rows[3] = { v: 4, id: 'new-1', clock: 4 } as unknown as RecordEvent;
  const page = await openPageWithRows([...rows]);
  await page.append(answer('last'));
  await page.settle();
  expect(await valuesIn('chunks')).toHaveLength(1);
  expect(await valuesIn('events')).toContainEqual({ v: 4, id: 'new-1', clock: 4 });
});

test('an event that another tab brought to the log already counts once', async () => {
  const page = await openPage();
  const learner = await page.presentLearner();
  const { addToLog } = await import('../../../src/store/log/log-write.ts');
  await addToLog(learner, { events: events(1), documents: [] }, 1);
  expect(await addToLog(learner, { events: events(2), documents: [] }, 2)).toEqual({
    v: 1,
    count: 2,
    clock: 2,
    savedAt: 2,
  });
});

test('a learner that cannot be read in the log is kept aside when the next answer is saved', async () => {
  const page = await openPage();
  await page.append(answer('first'));
  await page.settle();
  await replaceIn('learners', 'garbage');
  await page.append(answer('second'));
  await page.settle();
  expect(await valuesIn('aside')).toMatchObject([{ from: 'learners', value: 'garbage' }]);
  expect(await valuesIn('learners')).toEqual([page.record.getState().learner]);
});

test('the last 500 events stand beside the log', async () => {
  const page = await openPageWithRows(events(1099));
  await page.append(answer('last'));
  await page.settle();
  const recent = localStorage.getItem(keys().find((key) => key.endsWith('.recent')) ?? '') ?? '';
  expect(recent).not.toContain('"question-600"');
  expect(recent).toContain('"question-601"');
  expect(recent).toContain('"last"');
});

test('with the log lost, the snapshot still knows answers older than the last 500 events', async () => {
  const page = await openPageWithRows(events(1099));
  await page.append(answer('last'));
  await page.settle();
  page.leave();
  await deleteLog();
  const next = await openPage();
  expect(next.answerTo('question-1')?.marks).toBe(1);
  expect(next.count()).toBe(1100);
});

test('20,000 events that are restored land in chunks', async () => {
  const page = await openPage();
  const learner = { v: 1 as const, id: 'other', name: '', since: 1 };
  await page.takeIn({ madeAt: 1, learner, record: { events: events(20_000), documents: [] } });
  expect(await valuesIn('chunks')).toHaveLength(40);
  expect(await valuesIn('events')).toEqual([]);
  localStorage.clear();
  const next = await openPage();
  expect(next.count()).toBe(20_000);
  expect(next.answerTo('question-1')?.marks).toBe(1);
}, 30_000);

test('two restored sets that begin with the same event lose nothing of each other', async () => {
  const page = await openPage();
  const learner = await page.presentLearner();
  const { addMissing } = await import('../../../src/store/log/log-write.ts');
  const meta = { v: 1 as const, count: 999, clock: 1999, savedAt: 1 };
  await addMissing(learner, events(500), meta);
  await addMissing(learner, [...events(1), ...events(499, 1501)], meta);
  localStorage.clear();
  const next = await openPage();
  expect(next.count()).toBe(999);
});
