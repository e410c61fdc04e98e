import { expect, test } from 'vitest';
import { minutesFor, PRACTICE_MINUTES, questionsIn } from '../../../src/engine/sitting/lengths.ts';

test('practice of 5, 10 and 20 minutes has a question a minute', () => {
  expect(PRACTICE_MINUTES.map(questionsIn)).toEqual([5, 10, 20]);
});

test('questions take about so many minutes, to the nearest five', () => {
  expect([5, 6, 7, 8, 12, 13, 20].map(minutesFor)).toEqual([5, 5, 5, 10, 10, 15, 20]);
});

test('fewer than five questions take their own number of minutes', () => {
  expect([0, 1, 2, 4].map(minutesFor)).toEqual([0, 1, 2, 4]);
});
