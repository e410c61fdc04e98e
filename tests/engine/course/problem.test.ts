import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/engine/course/problem.ts';

test('a problem reads as file and place, what is wrong, and what to do', () => {
  const problem = {
    file: 'content/glossary.yaml',
    place: 'line 4, number 1, meaning',
    problem: '“meaning” is missing.',
    mend: 'Add it.',
  };
  expect(describeProblem(problem)).toBe(
    'content/glossary.yaml (line 4, number 1, meaning)\n  “meaning” is missing.\n  → Add it.',
  );
});
