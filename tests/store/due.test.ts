// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { BankFile } from '../../src/bank-file.ts';
import type { Schedule } from '../../src/engine/review/schedule.ts';
import type { BankEntry } from '../../src/engine/sitting/bank.ts';
import { answer, openNewBrowser, openPage } from './page.ts';
import { blockLocal, keys } from './stores.ts';
import { bank, sure } from './study-bank.ts';

const ADDRESS = '/bank.json';
const DAY = 86_400_000;
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(async () => {
  await openNewBrowser();
  serve(bank);
});

function serve(entries: BankEntry[]): void {
  const file: BankFile = { bank: entries, modules: [], lessons: [], criteria: [] };
  fetched.mockReset().mockImplementation(async () => Response.json(file));
  vi.stubGlobal('fetch', fetched);
}

/** What a page says that shows only what is due. */
const readDue = async (at: number) => (await import('../../src/store/due.ts')).readDue(ADDRESS, at);

/** A page on which three questions of two modules were answered. */
async function openAnswered() {
  const page = await openPage();
  for (const question of ['first', 'second', 'third']) await page.append(answer(question));
  await page.settle();
  return page;
}

/** Changes when everything in the kept schedule is to come back, or of what the kept schedule says it is. */
async function changeKept(learnerId: string, change: (schedule: Schedule) => Schedule) {
  const { keepSchedule } = await import('../../src/store/local/schedule.ts');
  const { readStudy } = await import('../../src/store/study.ts');
  keepSchedule(learnerId, change((await readStudy(bank)).schedule));
}

const dueAt =
  (due: number) =>
  (schedule: Schedule): Schedule => ({
    ...schedule,
    cards: Object.fromEntries(Object.entries(schedule.cards).map(([id, card]) => [id, { ...card, due }])),
  });

test('somebody who has not begun is told nothing, and nothing is fetched', async () => {
  await openPage();
  expect(await readDue(Date.now())).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
  expect(keys()).toEqual([]);
});

test('somebody without answers is told nothing, and nothing is fetched', async () => {
  const page = await openPage();
  await page.append({ kind: 'section-reached', lesson: 'jargon', section: 'words' });
  await page.settle();
  expect(await readDue(Date.now())).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

test('right after answers nothing is due, and it is known when the first comes back', async () => {
  await openAnswered();
  const due = await readDue(Date.now());
  expect(due?.now).toEqual({ questions: 0, modules: 0, minutes: 0 });
  expect(due?.next).toBeGreaterThan(Date.now());
});

test('after weeks everything is due, with how many modules it is from', async () => {
  await openAnswered();
  const due = await readDue(Date.now() + 60 * DAY);
  expect(due).toEqual({ now: { questions: 3, modules: 2, minutes: 3 }, next: undefined });
});

test('an answer that was sure and wrong is due the next day', async () => {
  const page = await openPage();
  await page.append(sure('first', 0));
  await page.settle();
  expect((await readDue(Date.now() + DAY))?.now.questions).toBe(1);
});

test('at most as many are due at once as one review offers', async () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ ...(bank[0] as BankEntry), id: `question-${index}` }));
  serve(many);
  const page = await openPage();
  for (const { id } of many) await page.append(answer(id));
  await page.settle();
  expect((await readDue(Date.now() + 60 * DAY))?.now).toEqual({ questions: 20, modules: 1, minutes: 20 });
});

test('a kept schedule of the same events is used as it is', async () => {
  const page = await openAnswered();
  const now = Date.now();
  await changeKept((await page.presentLearner()).id, dueAt(now + 50 * DAY));
  expect((await readDue(now))?.next).toBe(now + 50 * DAY);
});

test('a kept schedule of fewer events is worked out anew', async () => {
  const page = await openAnswered();
  const { id } = await page.presentLearner();
  const now = Date.now();
  await changeKept(id, (schedule) => ({ ...dueAt(now + 50 * DAY)(schedule), count: schedule.count - 1 }));
  expect((await readDue(now))?.next).toBeLessThan(now + 10 * DAY);
});

test('a kept schedule of other rules is worked out anew', async () => {
  const page = await openAnswered();
  const { id } = await page.presentLearner();
  const now = Date.now();
  await changeKept(id, (schedule) => ({ ...dueAt(now + 50 * DAY)(schedule), v: 99 as never }));
  expect((await readDue(now))?.next).toBeLessThan(now + 10 * DAY);
});

test('a schedule that is worked out anew is kept, and the next page uses it', async () => {
  await openAnswered();
  const due = await readDue(Date.now());
  expect(keys('common-ground.of.').filter((key) => key.endsWith('.schedule'))).toHaveLength(1);
  const { readSchedule } = await import('../../src/store/local/schedule.ts');
  expect(readSchedule(3)).toBeDefined();
  await openPage();
  expect((await readDue(Date.now()))?.next).toBe(due?.next);
});

test('a question that is gone from the course is not due', async () => {
  await openAnswered();
  serve(bank.slice(0, 1));
  expect((await readDue(Date.now() + 60 * DAY))?.now).toEqual({ questions: 1, modules: 1, minutes: 1 });
});

test('without a network it fails, so that the page keeps its line', async () => {
  await openAnswered();
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(readDue(Date.now())).rejects.toThrow('Failed to fetch');
});

test('with a server that has no such file it fails too', async () => {
  await openAnswered();
  fetched.mockImplementation(async () => new Response('', { status: 404 }));
  await expect(readDue(Date.now())).rejects.toThrow('/bank.json answered 404.');
});

test('with local storage blocked, a page that only shows what is due says nothing', async () => {
  blockLocal();
  await openAnswered();
  expect(await readDue(Date.now() + 60 * DAY)).toBeUndefined();
});
