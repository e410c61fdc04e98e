import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = {
  kind: 'single',
  options: ['a', 'b', 'c'].map((id) => ({ id, right: id === 'b' })),
};

test('the right option of a single question scores 1', () => {
  expect(readScored(question, { chosen: ['b'] })).toEqual({
    ...{ marks: 1, verdict: 'right' },
    items: { b: 'chosen-right' },
  });
});

test('another option of a single question scores 0, and the right one was missed', () => {
  expect(readScored(question, { chosen: ['a'] })).toEqual({
    ...{ marks: 0, verdict: 'wrong' },
    items: { a: 'chosen-wrong', b: 'missed' },
  });
});

test('two options of a single question are not ready', () => {
  expect(scoreResponse(question, { chosen: ['a', 'b'] })).toEqual({ state: 'not-ready' });
});

test('one option beside one that is gone is ready', () => {
  expect(readScored(question, { chosen: ['gone', 'b'] }).marks).toBe(1);
});
