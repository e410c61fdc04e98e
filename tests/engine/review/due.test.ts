import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueNow, nextDue, summary } from '../../../src/engine/review/due.ts';
import { DAY, emptySchedule, type Card, type Schedule } from '../../../src/engine/review/schedule.ts';
import { entry } from '../sitting/samples.ts';

const NOW = 100 * DAY;
const card = (fields: Partial<Card> = {}): Card => ({
  revision: 1,
  at: NOW - 3 * DAY,
  due: NOW - DAY,
  stability: 2.3,
  difficulty: 2.1,
  isSureAndWrong: false,
  ...fields,
});
const scheduleOf = (cards: Record<string, Card>): Schedule => ({ ...emptySchedule, cards });

/** The ids of what is due, of questions whose module is the first letter of their id. */
const dueOf = (cards: Record<string, Card>, now = NOW) =>
  dueNow(
    scheduleOf(cards),
    Object.keys(cards).map((id) => entry({ id, module: id[0] ?? '' })),
    now,
  ).map(({ id }) => id);

test('what was never answered is not due', () => {
  expect(dueNow(emptySchedule, [entry()], NOW)).toEqual([]);
});

test('a question is due from half a day before it is planned', () => {
  expect(dueOf({ a: card({ due: NOW }) }, NOW - DAY / 2)).toEqual(['a']);
  expect(dueOf({ a: card({ due: NOW }) }, NOW - DAY / 2 - 1)).toEqual([]);
});

test('a question that is gone from the bank, or has changed, is not due', () => {
  const schedule = scheduleOf({ gone: card(), changed: card() });
  expect(dueNow(schedule, [entry({ id: 'changed', revision: 2 })], NOW)).toEqual([]);
});

test('what has waited longest comes first', () => {
  expect(dueOf({ a: card({ due: NOW - 1 }), b: card({ due: NOW - 3 }), c: card({ due: NOW - 2 }) })).toEqual([
    'b',
    'c',
    'a',
  ]);
});

test('sure and wrong comes before what has waited longer', () => {
  expect(dueOf({ a: card({ due: NOW - 9 * DAY }), b: card({ isSureAndWrong: true }) })).toEqual(['b', 'a']);
});

test('neighbours are of different modules', () => {
  const cards = { a1: card({ due: 1 }), a2: card({ due: 2 }), b1: card({ due: 3 }), b2: card({ due: 4 }) };
  expect(dueOf(cards)).toEqual(['a1', 'b1', 'a2', 'b2']);
});

test('the first after those that were sure and wrong is of another module than the last of these', () => {
  const cards = { a1: card({ isSureAndWrong: true }), a2: card({ due: 1 }), b1: card({ due: 2 }) };
  expect(dueOf(cards)).toEqual(['a1', 'b1', 'a2']);
});

test('a question that was answered in the future is due', () => {
  expect(dueOf({ a: card({ at: NOW + 2 * DAY, due: NOW + 4 * DAY }) })).toEqual(['a']);
});

test('a clock that is some minutes ahead makes nothing due', () => {
  expect(dueOf({ a: card({ at: NOW + 60_000, due: NOW + 2 * DAY }) })).toEqual([]);
});

test('every question with a card is either due or waits for the next time', () => {
  const anyCard = fc.record({ due: fc.integer({ min: -9, max: 9 }), isSureAndWrong: fc.boolean() });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[abc][0-9]$/), anyCard), (fields) => {
      const cards = Object.fromEntries(
        Object.entries(fields).map(([id, { due, ...own }]) => [id, card({ ...own, due: NOW + due * DAY })]),
      );
      const due = dueOf(cards);
      const waiting = Object.entries(cards).filter(([id]) => !due.includes(id));
      expect(new Set(due).size).toBe(due.length);
      for (const [, { due: planned }] of waiting) expect(planned).toBeGreaterThan(NOW + DAY / 2);
      const bank = Object.keys(cards).map((id) => entry({ id }));
      const next = nextDue(scheduleOf(cards), bank, NOW);
      expect(next).toBe(waiting.length === 0 ? undefined : Math.min(...waiting.map(([, own]) => own.due)));
    }),
  );
});

test('the next time is that of the first question that is not due yet', () => {
  const bank = ['a', 'b', 'c'].map((id) => entry({ id }));
  const cards = { a: card(), b: card({ due: NOW + 9 * DAY }), c: card({ due: NOW + 4 * DAY }) };
  expect(nextDue(scheduleOf(cards), bank, NOW)).toBe(NOW + 4 * DAY);
});

test('with nothing answered there is no next time', () => {
  expect(nextDue(emptySchedule, [entry()], NOW)).toBeUndefined();
});

test('a review is told in questions, modules and minutes', () => {
  const modules = ['barriers', 'consent', 'teams', 'teams', 'teams', 'barriers'];
  expect(summary(modules.map((module, index) => entry({ id: `q-${index}`, module })))).toEqual({
    questions: 6,
    modules: 3,
    minutes: 5,
  });
});

test('nothing due comes to no questions, modules or minutes', () => {
  expect(summary([])).toEqual({ questions: 0, modules: 0, minutes: 0 });
});
