import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listStrengths, type Level } from '../../../src/engine/mastery/strength.ts';
import type { RecordEvent } from '../../../src/engine/record/event.ts';
import { anyDailyAnswers, anyShuffledStudy } from '../sitting/arbitraries.ts';
import { answered, entry } from '../sitting/samples.ts';

const DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const letters = [...'abcdefgh'];
const bank = letters.map((id) => entry({ id }));
const levels: Level[] = ['not-seen', 'started', 'growing', 'strong'];

/** Answers one after the other: a question, on which day, and its marks. */
const answers = (...given: [question: string, day: number, marks: number][]) =>
  given.map(([question, day, marks], index) =>
    answered({ id: `page-${index + 1}`, clock: index + 1, question, at: day * DAY, marks }),
  );

function strengthAfter(events: RecordEvent[], ofBank = bank) {
  const [strength] = listStrengths(ofBank, events, dayOf);
  if (!strength) throw new Error('The bank has no criterion.');
  return strength;
}

test('a criterion without answers is not seen', () => {
  expect(strengthAfter([])).toEqual({
    criterion: 'l4-partnership/1.4',
    level: 'not-seen',
    right: 0,
    of: 0,
    days: 0,
    lacks: ['questions', 'share', 'days'],
    questions: 8,
    selfMarked: 0,
  });
});

test('a criterion with an answer is started, also when it was wrong', () => {
  expect(strengthAfter(answers(['a', 0, 0])).level).toBe('started');
});

test('three different questions right, and half of all or more, make a criterion growing', () => {
  const right = answers(['a', 0, 1], ['b', 0, 1], ['c', 0, 1]);
  expect(strengthAfter(right.slice(1)).level).toBe('started');
  expect(strengthAfter(right).level).toBe('growing');
  const half = answers(['a', 0, 1], ['b', 0, 1], ['c', 0, 1], ['d', 0, 0], ['e', 0, 0], ['f', 0, 0], ['g', 0, 0]);
  expect(strengthAfter(half.slice(0, 6)).level).toBe('growing');
  expect(strengthAfter(half).level).toBe('started');
});

test('five different questions right, four of five or more, over three days make a criterion strong', () => {
  const events = answers(['a', 0, 1], ['b', 0, 1], ['c', 1, 1], ['d', 2, 1], ['e', 2, 1], ['f', 2, 0]);
  expect(strengthAfter(events)).toMatchObject({ level: 'strong', right: 5, of: 6, days: 3, lacks: [] });
});

test('a strong criterion gives its reasons: 7 of 8 latest answers right over 3 days', () => {
  const events = answers(...letters.map((id, index): [string, number, number] => [id, index % 3, index === 4 ? 0 : 1]));
  expect(strengthAfter(events)).toMatchObject({ level: 'strong', right: 7, of: 8, days: 3 });
});

test('a criterion that is not strong says what it lacks', () => {
  const days = answers(...letters.map((id, index): [string, number, number] => [id, index % 2, 1]));
  expect(strengthAfter(days)).toMatchObject({ level: 'growing', lacks: ['days'] });
  const share = answers(...letters.map((id, index): [string, number, number] => [id, index % 3, index < 6 ? 1 : 0]));
  expect(strengthAfter(share)).toMatchObject({ level: 'growing', lacks: ['share'] });
  const questions = answers(['a', 0, 1], ['b', 1, 1], ['c', 2, 1], ['d', 3, 1]);
  expect(strengthAfter(questions)).toMatchObject({ level: 'growing', lacks: ['questions'] });
});

test('the latest answer to a question stands for it', () => {
  expect(strengthAfter(answers(['a', 0, 1], ['a', 5, 0]))).toMatchObject({ right: 0, of: 1 });
  expect(strengthAfter(answers(['a', 0, 0], ['a', 5, 1]))).toMatchObject({ right: 1, of: 1 });
});

test('a day counts though the questions of that day were answered again later', () => {
  const events = answers(['a', 0, 1], ['b', 1, 1], ['a', 5, 1], ['b', 5, 1]);
  expect(strengthAfter(events)).toMatchObject({ right: 2, of: 2, days: 3 });
});

test('an answer in part is not right', () => {
  expect(strengthAfter(answers(['a', 0, 0.9]))).toMatchObject({ right: 0, of: 1, days: 0 });
});

test('trying again minutes after the feedback makes no strength', () => {
  const minute = 1 / 1440;
  const wrong = letters.map((id, index): [string, number, number] => [id, index % 3, 0]);
  const tried = letters.map((id, index): [string, number, number] => [id, (index % 3) + minute, 1]);
  expect(strengthAfter(answers(...wrong, ...tried))).toMatchObject({ level: 'started', right: 0, of: 8, days: 0 });
});

test('trying again across midnight makes no second day', () => {
  expect(strengthAfter(answers(['a', 0.999, 1], ['a', 1.001, 1])).days).toBe(1);
});

test('days are the learner’s own', () => {
  const events = answers(['a', 0.9, 1], ['b', 1.1, 1]);
  expect(strengthAfter(events).days).toBe(2);
  expect(listStrengths(bank, events, (at) => dayOf(at + DAY / 4))[0]?.days).toBe(1);
});

test('answers that learners marked themselves are counted apart and make no strength', () => {
  const own = [...letters.map((id) => entry({ id, kind: 'short' })), entry({ id: 'z' })];
  const events = answers(...letters.map((id, index): [string, number, number] => [id, index % 3, 1]), ['a', 9, 1]);
  expect(strengthAfter(events, own)).toMatchObject({
    level: 'started',
    right: 0,
    of: 0,
    days: 0,
    questions: 1,
    selfMarked: 8,
  });
});

test('answers to questions that are gone or have changed leave no trace', () => {
  const now = [entry({ id: 'a', revision: 2 }), entry({ id: 'b' })];
  expect(strengthAfter(answers(['a', 0, 1], ['gone', 0, 1]), now).level).toBe('not-seen');
});

test('every criterion of the bank has its own strength, in the order of the bank', () => {
  const two = [entry({ id: 'a', criterion: 'l3-unit-17/1.1' }), entry({ id: 'b' })];
  expect(listStrengths(two, answers(['b', 0, 1]), dayOf).map(({ criterion, level }) => [criterion, level])).toEqual([
    ['l3-unit-17/1.1', 'not-seen'],
    ['l4-partnership/1.4', 'started'],
  ]);
});

test('strength is the same in whatever order events come', () => {
  const ofBank = ['a', 'b', 'constructor'].map((id) => entry({ id }));
  fc.assert(
    fc.property(anyShuffledStudy, ([events, other]) => {
      expect(listStrengths(ofBank, other, dayOf)).toEqual(listStrengths(ofBank, events, dayOf));
    }),
  );
});

test('more right answers on more days never lower a strength', () => {
  fc.assert(
    fc.property(anyDailyAnswers(fc.constantFrom(0, 0.5, 1)), anyDailyAnswers(fc.constant(1), 14), (before, more) => {
      const [then, now] = [strengthAfter(before), strengthAfter([...before, ...more])];
      expect(levels.indexOf(now.level)).toBeGreaterThanOrEqual(levels.indexOf(then.level));
    }),
    { numRuns: 1000 },
  );
});

test('a wrong answer more never raises a strength beyond started', () => {
  const mostlyRight = fc.constantFrom(1, 1, 1, 1, 1, 0);
  fc.assert(
    fc.property(anyDailyAnswers(mostlyRight), anyDailyAnswers(fc.constant(0), 14), (before, [wrong]) => {
      const [then, now] = [strengthAfter(before), strengthAfter([...before, ...(wrong ? [wrong] : [])])];
      expect(levels.indexOf(now.level)).toBeLessThanOrEqual(Math.max(1, levels.indexOf(then.level)));
    }),
    { numRuns: 1000 },
  );
});
