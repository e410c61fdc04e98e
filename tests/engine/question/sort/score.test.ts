import { expect, test } from 'vitest';
import { scoreResponse, type Scorable } from '../../../../src/engine/question/kinds.ts';
import { readScored } from '../read-scored.ts';

const question: Scorable = {
  kind: 'sort',
  groups: [{ id: 'share' }, { id: 'keep' }, { id: 'ask' }],
  cards: [
    { id: 'pulse', to: 'share' },
    { id: 'meal', to: 'share' },
    { id: 'rumour', to: 'keep' },
    { id: 'letter', to: 'ask' },
    { id: 'photo', to: 'ask' },
  ],
};

test('three cards of five in their group score three fifths, and each card is marked', () => {
  const placed = { pulse: 'share', meal: 'keep', rumour: 'keep', letter: 'ask', photo: 'share' };
  expect(readScored(question, { placed })).toEqual({
    ...{ marks: 3 / 5, verdict: 'partly' },
    items: {
      pulse: 'chosen-right',
      meal: 'chosen-wrong',
      rumour: 'chosen-right',
      letter: 'chosen-right',
      photo: 'chosen-wrong',
    },
  });
});

test('everything in one group scores the share of cards that belong there', () => {
  const placed = { pulse: 'keep', meal: 'keep', rumour: 'keep', letter: 'keep', photo: 'keep' };
  expect(readScored(question, { placed }).marks).toBe(1 / 5);
});

test('a card that is in no group yet is not ready', () => {
  const placed = { pulse: 'share', meal: 'share', rumour: 'keep', letter: 'ask' };
  expect(scoreResponse(question, { placed })).toEqual({ state: 'not-ready' });
});

test('a card in a group that is gone is not ready', () => {
  const placed = { pulse: 'share', meal: 'share', rumour: 'bin', letter: 'ask', photo: 'ask' };
  expect(scoreResponse(question, { placed })).toEqual({ state: 'not-ready' });
});
