import { expect, test } from 'vitest';
import { messages, option, single } from '../sample-questions.ts';

test('a single question with one right option among three is sound', () => {
  expect(messages(single)).toBeUndefined();
});

test('a single question with one right option among four is sound', () => {
  expect(messages({ ...single, options: [...single.options, option('leave')] })).toBeUndefined();
});

test('a single question without a right option is told to mark one', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask'), option('wait')] })).toEqual([
    'mark exactly one option with `right: true`',
  ]);
});

test('a single question with two right options is told to mark one', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask', true), option('wait', true)] })).toEqual([
    'mark exactly one option with `right: true`',
  ]);
});

test('a single question with two options is told to give more', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask', true)] })).toEqual([
    'give three or four options',
  ]);
});

test('a single question with five options is told to give fewer', () => {
  expect(messages({ ...single, options: [...single.options, option('leave'), option('write')] })).toEqual([
    'give three or four options',
  ]);
});
