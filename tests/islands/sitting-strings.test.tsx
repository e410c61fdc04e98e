import { expect, test } from 'vitest';
import { LONGEST_LINE, practising } from '../../src/practising-strings.ts';
import {
  beforeWords,
  checkWords,
  dayOf,
  practiceWords,
  resultWords,
  reviewWords,
  sittingPage,
} from '../../src/sitting-strings.ts';

const NOON = Date.UTC(2026, 10, 25, 12);

test('a day is said with its weekday, and stays on one line', () => {
  expect(dayOf(NOON)).toBe('Wednesday\u00a025\u00a0November');
});

test('one question and one minute are said as one', () => {
  expect([checkWords.title(1), beforeWords.title(1)]).toEqual(['1 question', '1 question']);
  expect(checkWords.about(1)).toMatch(/^This takes about 1 minute, and/);
  expect(beforeWords.about(1)).toMatch(/in about 1 minute\. /);
  expect(practiceWords.minutes(1, 1)).toBe('About 1 minute (1 question)');
  expect(sittingPage.leftAt(0, 1)).toBe('You have answered 0 of 1 question.');
});

test('several questions and minutes are said as several', () => {
  expect([checkWords.title(10), beforeWords.title(0)]).toEqual(['10 questions', '0 questions']);
  expect(checkWords.about(10)).toMatch(/^This takes about 10 minutes, and/);
  expect(beforeWords.about(5)).toMatch(/in about 5 minutes\. /);
  expect(practiceWords.minutes(5, 5)).toBe('About 5 minutes (5 questions)');
  expect(sittingPage.leftAt(1, 10)).toBe('You have answered 1 of 10 questions.');
});

test.each([
  [{ questions: 1, modules: 1, minutes: 1 }, '1 question from 1 module, about 1 minute'],
  [{ questions: 2, modules: 1, minutes: 2 }, '2 questions from 1 module, about 2 minutes'],
  [{ questions: 6, modules: 3, minutes: 5 }, '6 questions from 3 modules, about 5 minutes'],
])('what is due is said in words: %o', (due, said) => {
  expect(reviewWords.due(due)).toBe(said);
  expect(practising.due(due)).toBe(`To review: ${said}.`);
});

test.each([
  [1, 1, 0, 'You had 1 of 1 question all right.'],
  [3, 4, 0, 'You had 3 of 4 questions all right.'],
  [3, 5, 1, 'You had 3 of 5 questions all right, and 1 partly right.'],
] as const)('a result of %i of %i and %i partly right is said in words', (right, of, partly, said) => {
  expect(resultWords.inAll(right, of, partly)).toBe(said);
});

test('one answer with own marks and several are told apart', () => {
  expect(resultWords.selfMarked(1)).toBe('1 answer has your own marks, and is not counted here.');
  expect(resultWords.selfMarked(2)).toBe('2 answers have your own marks, and are not counted here.');
});

test('one missed question and several are told apart', () => {
  expect([resultWords.practiseMissed(1), resultWords.practiseMissed(2)]).toEqual([
    'Practise the one you missed',
    'Practise the 2 you missed',
  ]);
});

test('advice begins at the first lesson, or says which one the learner could go to', () => {
  expect(beforeWords.startWith(1, 'Trust')).toBe('Start with lesson 1, “Trust”.');
  expect(beforeWords.startWith(3, 'Trust')).toBe('You could go straight to lesson 3, “Trust”.');
});

test('the home page says when the next review is, or only that there is none now', () => {
  expect(practising.nothingDue(undefined)).toBe('Nothing to review now.');
  expect(practising.nothingDue(NOON)).toBe('Nothing to review now. The next review is on 25\u00a0November\u00a02026.');
});

test('no line on the home page is longer than the room that is kept for it', () => {
  const days = Array.from({ length: 366 }, (_, day) => practising.nothingDue(Date.UTC(2026, 0, 1 + day, 12)));
  const due = practising.due({ questions: 20, modules: 10, minutes: 20 });
  expect(Math.max(...[...days, due].map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE.length);
});
