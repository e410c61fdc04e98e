import { expect, test } from 'vitest';
import { line, messages, short } from '../sample-questions.ts';

const sized = (count: number) => ({
  ...short,
  rubric: Array.from({ length: count }, (_, index) => line(`line-${index}`)),
});

test.for([3, 6])('%i lines are sound', (count) => {
  expect(messages(sized(count))).toBeUndefined();
});

test.for([2, 7])('%i lines are told to be three to six', (count) => {
  expect(messages(sized(count))).toEqual(['give three to six lines']);
});

test('a line of twenty-five words is sound, and one of twenty-six too long', () => {
  const withText = (count: number) => ({
    ...short,
    rubric: [{ ...line('ask'), text: 'word '.repeat(count) }, ...short.rubric.slice(1)],
  });
  expect([messages(withText(25)), messages(withText(26))]).toEqual([undefined, ['use at most 25 words']]);
});

test('a question without a model answer is told to have one', () => {
  expect(messages({ ...short, model: '' })).toEqual(['write something here']);
});
