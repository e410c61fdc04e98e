import { expect, test } from 'vitest';
import { openingOf } from '../../../src/engine/scenario/opening.ts';
import { play } from '../../../src/engine/scenario/play.ts';
import { example } from './example.ts';

test('the opening shows what the whole scenario shows before the first choice', () => {
  expect(play(openingOf(example), [])).toEqual(play(example, []));
});

test('the opening holds nothing of what comes later', () => {
  const text = JSON.stringify(openingOf(example));
  expect(text).not.toContain('The clinic at Westbrook Hospital');
  expect(text).not.toContain('A time that Rose knows');
});
