import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionOrder } from '../../../src/engine/question/order.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const orderOf = (id: string, attempt: number) =>
  optionOrder({ id, options }, attempt)
    .map((option) => option.id)
    .join('');

const someId = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/);

test('every attempt shows every option once', () => {
  fc.assert(
    fc.property(someId, fc.integer({ min: 1, max: 1000 }), (id, attempt) => {
      expect([...orderOf(id, attempt)].toSorted().join('')).toBe('abcd');
    }),
  );
});

test('an attempt keeps its order', () => {
  fc.assert(
    fc.property(someId, fc.integer({ min: 1, max: 1000 }), (id, attempt) => {
      expect(orderOf(id, attempt)).toBe(orderOf(id, attempt));
    }),
  );
});

test('no later attempt has the order of the page', () => {
  fc.assert(
    fc.property(someId, fc.integer({ min: 2, max: 1000 }), (id, attempt) => {
      expect(orderOf(id, attempt)).not.toBe(orderOf(id, 1));
    }),
  );
});

test('later attempts differ among themselves', () => {
  const orders = new Set(Array.from({ length: 20 }, (_, index) => orderOf('rose-first-look', index + 2)));
  expect(orders.size).toBeGreaterThan(5);
});

test('questions with the same options show them in different orders', () => {
  const orders = new Set(['one', 'two', 'three', 'four', 'five', 'six'].map((id) => orderOf(id, 1)));
  expect(orders.size).toBeGreaterThan(2);
});
