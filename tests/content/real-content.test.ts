import { expect, test } from 'vitest';
import { describeProblem } from '../../src/engine/course/problem.ts';
import { modelFiles, plant, problemsOf, realFiles, LESSON, withSecondLesson } from './plant.ts';

test('the content of the course has no problems', () => {
  expect(problemsOf(realFiles).map(describeProblem)).toEqual([]);
});

test('the one lesson in which faults are planted is a sound course by itself', () => {
  expect(problemsOf(modelFiles).map(describeProblem)).toEqual([]);
});

test('the copy of that lesson, which stands for a second one, makes a sound course with it', () => {
  expect(problemsOf(withSecondLesson()).map(describeProblem)).toEqual([]);
});

test('a fault that would change nothing cannot be planted', () => {
  expect(() => plant(LESSON, 'words that stand nowhere', 'others')).toThrow('Nothing was planted');
});
