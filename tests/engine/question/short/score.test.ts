import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { JUDGEMENTS } from '../../../../src/engine/question/short/score.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = { kind: 'short', rubric: ['ask', 'say-back', 'why', 'then'].map((id) => ({ id })) };

test('a line is judged as met or not yet, and by no other word', () => {
  expect(JUDGEMENTS.map(({ id }) => id)).toEqual(['met', 'not-yet']);
});

test('three lines of four that the learner found in their answer score three quarters; the fourth was missed', () => {
  const placed = { ask: 'met', 'say-back': 'not-yet', why: 'met', then: 'met' };
  expect(readScored(question, { placed })).toEqual({
    ...{ marks: 0.75, verdict: 'partly' },
    items: { ask: 'chosen-right', 'say-back': 'missed', why: 'chosen-right', then: 'chosen-right' },
  });
});

test('no line found scores 0', () => {
  const placed = { ask: 'not-yet', 'say-back': 'not-yet', why: 'not-yet', then: 'not-yet' };
  expect(readScored(question, { placed })).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('a line that is not judged yet is not ready', () => {
  expect(scoreResponse(question, { placed: { ask: 'met', why: 'met', then: 'met' } })).toEqual({ state: 'not-ready' });
});

test('a line judged by another word is not ready', () => {
  const placed = { ask: 'met', 'say-back': 'perhaps', why: 'met', then: 'met' };
  expect(scoreResponse(question, { placed })).toEqual({ state: 'not-ready' });
});
