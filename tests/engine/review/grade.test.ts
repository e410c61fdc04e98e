import { expect, test } from 'vitest';
import { gradeOf } from '../../../src/engine/review/grade.ts';

test('a right answer is good', () => {
  expect(gradeOf({ marks: 1 })).toBe('good');
  expect(gradeOf({ marks: 1, confidence: 'fairly' })).toBe('good');
});

test('a right answer is hard when it was not sure, and easy when it was very sure', () => {
  expect(gradeOf({ marks: 1, confidence: 'not-sure' })).toBe('hard');
  expect(gradeOf({ marks: 1, confidence: 'very' })).toBe('easy');
});

test('an answer that is more than half right is hard', () => {
  expect(gradeOf({ marks: 2 / 3 })).toBe('hard');
  expect(gradeOf({ marks: 0.9, confidence: 'not-sure' })).toBe('hard');
});

test('an answer that is half right or less is asked again', () => {
  expect(gradeOf({ marks: 0.5 })).toBe('again');
  expect(gradeOf({ marks: 0, confidence: 'not-sure' })).toBe('again');
});

test('an answer that was very sure and not all right is asked again', () => {
  expect(gradeOf({ marks: 0, confidence: 'very' })).toBe('again');
  expect(gradeOf({ marks: 0.9, confidence: 'very' })).toBe('again');
});
