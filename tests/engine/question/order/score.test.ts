import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = { kind: 'order', steps: ['a', 'b', 'c', 'd'].map((id) => ({ id })) };
const marksOf = (word: string) => readScored(question, { ordered: [...word] }).marks;

test('the right order scores 1', () => {
  expect(readScored(question, { ordered: ['a', 'b', 'c', 'd'] })).toMatchObject({ marks: 1, verdict: 'right' });
});

test('the order turned round scores 0', () => {
  expect(readScored(question, { ordered: ['d', 'c', 'b', 'a'] })).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('two neighbours that changed places spoil one pair of six', () => {
  expect(readScored(question, { ordered: ['a', 'c', 'b', 'd'] })).toEqual({
    ...{ marks: 5 / 6, verdict: 'partly' },
    items: { a: 'chosen-right', b: 'chosen-wrong', c: 'chosen-wrong', d: 'chosen-right' },
  });
});

test('the first step put last spoils three pairs of six, though no step has its place', () => {
  expect(readScored(question, { ordered: ['b', 'c', 'd', 'a'] })).toEqual({
    ...{ marks: 0.5, verdict: 'partly' },
    items: { a: 'chosen-wrong', b: 'chosen-wrong', c: 'chosen-wrong', d: 'chosen-wrong' },
  });
});

test('marks are the share of pairs in order', () => {
  expect([marksOf('bacd'), marksOf('badc'), marksOf('cdab'), marksOf('dabc'), marksOf('dbca')]).toEqual([
    5 / 6,
    4 / 6,
    2 / 6,
    3 / 6,
    1 / 6,
  ]);
});

test('an order that lacks a step is not ready', () => {
  expect(scoreResponse(question, { ordered: ['a', 'b', 'c'] })).toEqual({ state: 'not-ready' });
});

test('a step that is named twice does not stand in for another', () => {
  expect(scoreResponse(question, { ordered: ['a', 'b', 'c', 'c'] })).toEqual({ state: 'not-ready' });
});

test('a step that is gone leaves the others in their order', () => {
  expect(marksOf('xabcd')).toBe(1);
});
