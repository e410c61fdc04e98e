import { expect, test } from 'vitest';
import { messages, multiple, option } from '../sample-questions.ts';

test('a multiple question with two right options among four is sound', () => {
  expect(messages(multiple)).toBeUndefined();
});

test('a multiple question with one right option is told to mark more', () => {
  expect(messages({ ...multiple, options: [option('a', true), option('b'), option('c'), option('d')] })).toEqual([
    'mark two or more options with `right: true`, and leave at least one wrong',
  ]);
});

test('a multiple question with no wrong option is told to leave one', () => {
  const options = [option('a', true), option('b', true), option('c', true), option('d', true)];
  expect(messages({ ...multiple, options })).toEqual([
    'mark two or more options with `right: true`, and leave at least one wrong',
  ]);
});

test('a multiple question with three options is told to give more', () => {
  expect(messages({ ...multiple, options: [option('a', true), option('b', true), option('c')] })).toEqual([
    'give four to six options',
  ]);
});

test('a multiple question with six options is sound', () => {
  expect(messages({ ...multiple, options: [...multiple.options, option('e'), option('f')] })).toBeUndefined();
});

test('a multiple question with seven options is told to give fewer', () => {
  const options = [...multiple.options, option('e'), option('f'), option('g')];
  expect(messages({ ...multiple, options })).toEqual(['give four to six options']);
});
