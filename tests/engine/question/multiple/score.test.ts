import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = {
  kind: 'multiple',
  options: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, right: 'abc'.includes(id) })),
};
const ticked = (...chosen: string[]) => readScored(question, { chosen });

test('an answer that names only options that are gone is not ready', () => {
  expect(scoreResponse(question, { chosen: ['gone'] })).toEqual({ state: 'not-ready' });
});

test('two of three right options score two thirds, and the third was missed', () => {
  expect(ticked('a', 'b')).toEqual({
    ...{ marks: 2 / 3, verdict: 'partly' },
    items: { a: 'chosen-right', b: 'chosen-right', c: 'missed' },
  });
});

test('a wrong tick takes back what a right tick gave', () => {
  expect(ticked('a', 'b', 'd').marks).toBe(1 / 3);
});

test('more wrong ticks than right ones score 0 and no less', () => {
  expect(ticked('a', 'd', 'e')).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('ticking everything does not score full marks', () => {
  expect(ticked('a', 'b', 'c', 'd', 'e')).toMatchObject({ marks: 1 / 3, verdict: 'partly' });
});

test('an option that is named twice counts once', () => {
  expect(ticked('a', 'a').marks).toBe(1 / 3);
});
