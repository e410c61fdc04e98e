import { expect, test } from 'vitest';
import { messages, order, step } from '../sample-questions.ts';

const sized = (count: number) => ({
  ...order,
  steps: Array.from({ length: count }, (_, index) => step(`step-${index}`)),
});

test.for([3, 7])('%i steps are sound', (count) => {
  expect(messages(sized(count))).toBeUndefined();
});

test.for([2, 8])('%i steps are told to be three to seven', (count) => {
  expect(messages(sized(count))).toEqual(['give three to seven steps']);
});

test('a step of twenty words is sound, and one of twenty-one too long', () => {
  const withText = (count: number) => ({
    ...order,
    steps: [{ ...step('listen'), text: 'word '.repeat(count) }, ...order.steps.slice(1)],
  });
  expect([messages(withText(20)), messages(withText(21))]).toEqual([undefined, ['use at most 20 words']]);
});

test('a step without feedback is told to have some', () => {
  const steps = [{ ...step('listen'), feedback: ' ' }, ...order.steps.slice(1)];
  expect(messages({ ...order, steps })).toEqual(['write something here']);
});
