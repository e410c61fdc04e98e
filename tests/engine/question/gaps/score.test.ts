import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

// The same ids in both gaps: a choice belongs to its gap.
const question: Scorable = {
  kind: 'gaps',
  gaps: [
    { id: 'who', choices: ['a', 'b'].map((id) => ({ id, right: id === 'a' })) },
    { id: 'what', choices: ['a', 'b', 'c'].map((id) => ({ id, right: id === 'b' })) },
    { id: 'when', choices: ['d', 'e'].map((id) => ({ id, right: id === 'd' })) },
  ],
};

test('every gap filled rightly scores 1', () => {
  const placed = { who: 'a', what: 'b', when: 'd' };
  expect(readScored(question, { placed })).toMatchObject({ marks: 1, verdict: 'right' });
});

test('two gaps of three score two thirds, and each gap is marked', () => {
  expect(readScored(question, { placed: { who: 'a', what: 'a', when: 'd' } })).toEqual({
    ...{ marks: 2 / 3, verdict: 'partly' },
    items: { who: 'chosen-right', what: 'chosen-wrong', when: 'chosen-right' },
  });
});

test('a gap that is left open is not ready', () => {
  expect(scoreResponse(question, { placed: { who: 'a', what: 'b' } })).toEqual({ state: 'not-ready' });
});

test('a gap filled with a choice of another gap is not ready', () => {
  expect(scoreResponse(question, { placed: { who: 'c', what: 'b', when: 'd' } })).toEqual({ state: 'not-ready' });
});
