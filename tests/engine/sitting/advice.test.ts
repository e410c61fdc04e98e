import { expect, test } from 'vitest';
import { adviceFrom } from '../../../src/engine/sitting/advice.ts';
import { answered, entry } from './samples.ts';

const bank = [
  entry({ id: 'a', lesson: 'one' }),
  entry({ id: 'b', lesson: 'one' }),
  entry({ id: 'c', lesson: 'two' }),
  entry({ id: 'd', lesson: 'three' }),
  entry({ id: 'e', lesson: 'three', kind: 'short' }),
];
const lessons = ['one', 'two', 'three'];

const adviceFor = (marks: Record<string, number>) =>
  adviceFrom(
    {
      questions: Object.keys(marks),
      answers: new Map(
        Object.keys(marks).map((question) => [question, answered({ question, marks: marks[question] ?? 0 })]),
      ),
    },
    bank,
    lessons,
  );

test('a lesson is known when every question of it was right', () => {
  expect(adviceFor({ a: 1, b: 1, c: 1, d: 0.5 }).lessons).toEqual([
    { lesson: 'one', known: 'all-right' },
    { lesson: 'two', known: 'all-right' },
    { lesson: 'three', known: 'missed' },
  ]);
  expect(adviceFor({ a: 1, b: 0 }).lessons[0]).toEqual({ lesson: 'one', known: 'missed' });
});

test('the lesson to start with is the first that is not all right', () => {
  expect(adviceFor({ a: 1, b: 1, c: 1, d: 0 }).startWith).toBe('three');
  expect(adviceFor({ a: 0, b: 1, c: 1, d: 1 }).startWith).toBe('one');
});

test('a lesson without a question is undecided, and is not skipped', () => {
  const { lessons: [, second] = [], startWith } = adviceFor({ a: 1, d: 1 });
  expect(second).toEqual({ lesson: 'two', known: 'undecided' });
  expect(startWith).toBe('two');
});

test('with all lessons all right there is none to start with', () => {
  expect(adviceFor({ a: 1, c: 1, d: 1 }).startWith).toBeUndefined();
});

test('an answer that learners marked themselves decides nothing', () => {
  expect(adviceFor({ a: 1, c: 1, e: 1 }).lessons[2]).toEqual({ lesson: 'three', known: 'undecided' });
});
