import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderFor, stepsFor } from '../../../src/engine/question/order.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const wordOf = (list: { id: string }[]) => list.map(({ id }) => id).join('');
const orderOf = (id: string, attempt: number) => wordOf(orderFor(id, options, attempt));

const someId = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/);
const anyAttempt = fc.integer({ min: 1, max: 1000 });
const anySteps = fc
  .integer({ min: 3, max: 7 })
  .map((count) => ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, count).map((id) => ({ id })));

test('every attempt shows every option once', () => {
  fc.assert(
    fc.property(someId, anyAttempt, (id, attempt) => {
      expect([...orderOf(id, attempt)].toSorted().join('')).toBe('abcd');
    }),
  );
});

test('an attempt keeps its order', () => {
  fc.assert(
    fc.property(someId, anyAttempt, (id, attempt) => {
      expect(orderOf(id, attempt)).toBe(orderOf(id, attempt));
    }),
  );
});

test('the orders of two attempts are for ever what they were', () => {
  // Learners’ records say in which attempt they answered; the options then come back in its order.
  expect([orderOf('rose-first-look', 1), orderOf('rose-first-look', 2)]).toEqual(['adbc', 'adcb']);
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

test('steps are never shown in their right order, in any attempt', () => {
  fc.assert(
    fc.property(someId, anySteps, anyAttempt, (id, steps, attempt) => {
      expect(wordOf(stepsFor(id, steps, attempt))).not.toBe(wordOf(steps));
    }),
    { numRuns: 2000 },
  );
});

test('every attempt shows every step once', () => {
  fc.assert(
    fc.property(someId, anySteps, anyAttempt, (id, steps, attempt) => {
      expect([...wordOf(stepsFor(id, steps, attempt))].toSorted().join('')).toBe(wordOf(steps));
    }),
  );
});

test('steps of an attempt keep their order', () => {
  fc.assert(
    fc.property(someId, anySteps, anyAttempt, (id, steps, attempt) => {
      expect(stepsFor(id, steps, attempt)).toEqual(stepsFor(id, steps, attempt));
    }),
  );
});

test('three steps come in more than one wrong order', () => {
  const steps = options.slice(0, 3);
  const orders = new Set(Array.from({ length: 20 }, (_, index) => wordOf(stepsFor('say-back', steps, index + 1))));
  expect(orders.size).toBeGreaterThan(2);
});
