import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = {
  kind: 'spot',
  phrases: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, fault: 'acef'.includes(id) })),
};
const marked = (...chosen: string[]) => readScored(question, { chosen });

test('every fault found and no false alarm score 1', () => {
  expect(marked('a', 'c', 'e', 'f')).toMatchObject({ marks: 1, verdict: 'right' });
});

test('three faults found and one false alarm score two of four, and what was missed is marked', () => {
  expect(marked('a', 'b', 'c', 'e')).toEqual({
    ...{ marks: 0.5, verdict: 'partly' },
    items: { a: 'chosen-right', b: 'chosen-wrong', c: 'chosen-right', e: 'chosen-right', f: 'missed' },
  });
});

test('marking everything scores the faults less all that is sound', () => {
  expect(marked('a', 'b', 'c', 'd', 'e', 'f').marks).toBe(0.5);
});

test('more false alarms than faults found score 0 and no less', () => {
  expect(marked('b', 'd')).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('nothing marked is not ready, though a text could be without fault', () => {
  expect(scoreResponse(question, { chosen: [] })).toEqual({ state: 'not-ready' });
});
