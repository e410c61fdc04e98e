import { expect, test } from 'vitest';
import { isAllPlaced, scorePlaces } from '../../../src/engine/question/placing.ts';

const places = [{ id: 'here' }, { id: 'there' }];
const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, places, key: 'here' }));
const all = { a: 'here', b: 'here', c: 'there', d: 'here' };

test('everything is placed when each item is where there is a place', () => {
  expect(isAllPlaced(items, { placed: all })).toBe(true);
});

test('not everything is placed while one item is nowhere, or where there is no place', () => {
  expect(isAllPlaced(items, { placed: { a: 'here', b: 'here', c: 'there' } })).toBe(false);
  expect(isAllPlaced(items, { placed: { ...all, d: 'elsewhere' } })).toBe(false);
});

test('three of four in their place score three quarters, and each is marked', () => {
  const { marks, verdict, itemMarks } = scorePlaces(items, { placed: all });
  expect({ marks, verdict, ...Object.fromEntries(itemMarks) }).toEqual({
    ...{ marks: 0.75, verdict: 'partly' },
    ...{ a: 'chosen-right', b: 'chosen-right', c: 'chosen-wrong', d: 'chosen-right' },
  });
});
