import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = {
  kind: 'match',
  items: ['1', '2', '3', '4'].map((number) => ({ id: `word-${number}`, to: `meaning-${number}` })),
  choices: ['1', '2', '3', '4', '5'].map((number) => ({ id: `meaning-${number}` })),
};
const placed = (...numbers: number[]) => ({
  placed: Object.fromEntries(numbers.map((number, index) => [`word-${index + 1}`, `meaning-${number}`])),
});

test('all pairs right score 1', () => {
  expect(readScored(question, placed(1, 2, 3, 4))).toMatchObject({ marks: 1, verdict: 'right' });
});

test('two pairs of four that changed places score a half, and each pair is marked', () => {
  expect(readScored(question, placed(1, 2, 4, 3))).toEqual({
    ...{ marks: 0.5, verdict: 'partly' },
    items: {
      'word-1': 'chosen-right',
      'word-2': 'chosen-right',
      'word-3': 'chosen-wrong',
      'word-4': 'chosen-wrong',
    },
  });
});

test('one choice for every item scores the one that it belongs with', () => {
  expect(readScored(question, placed(3, 3, 3, 3)).marks).toBe(0.25);
});

test('the choice that belongs nowhere scores nothing', () => {
  expect(readScored(question, placed(5, 5, 5, 5))).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('three items of four are not ready', () => {
  expect(scoreResponse(question, placed(1, 2, 3))).toEqual({ state: 'not-ready' });
});

test('an item with a choice that is gone is not ready', () => {
  expect(scoreResponse(question, placed(1, 2, 3, 9))).toEqual({ state: 'not-ready' });
});
