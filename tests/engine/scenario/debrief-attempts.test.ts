import { expect, test } from 'vitest';
import { attemptsOf, compareAttempts } from '../../../src/engine/scenario/attempts.ts';
import type { Run } from '../../../src/engine/scenario/runs.ts';
import { example } from './example.ts';
import { REPAIRED, runOf, TO_THE_BEST, TO_THE_POOR } from './walks.ts';

const compare = (runs: Run[]) =>
  compareAttempts(example, attemptsOf(example, runs)).map(({ scene, chosen, isSame }) => ({
    scene: scene.id,
    chosen: chosen.map((choices) => choices.map(({ id }) => id)),
    isSame,
  }));

test('attempts are the runs that ended, the latest first', () => {
  const runs = [runOf(TO_THE_POOR, 1), runOf(['help-with-the-coat'], 2), runOf(TO_THE_BEST, 3)];
  expect(attemptsOf(example, runs).map(({ run }) => run.id)).toEqual(['run-3', 'run-1']);
});

test('the latest is the one that changed last, whenever it was begun', () => {
  const runs = [runOf(TO_THE_POOR, 1, { changedAt: 9 }), runOf(TO_THE_BEST, 3)];
  expect(attemptsOf(example, runs).map(({ run }) => run.id)).toEqual(['run-1', 'run-3']);
});

test('attempts that ended at the same moment stand in the same order however they come', () => {
  const runs = [runOf(TO_THE_POOR, 1, { id: 'a' }), runOf(TO_THE_BEST, 1, { id: 'b' })];
  const inOrder = attemptsOf(example, runs).map(({ run }) => run.id);
  expect(attemptsOf(example, runs.toReversed()).map(({ run }) => run.id)).toEqual(inOrder);
});

test('there are at most four attempts, the latest', () => {
  const runs = [1, 2, 3, 4, 5].map((at) => runOf(TO_THE_BEST, at));
  expect(attemptsOf(example, runs).map(({ run }) => run.id)).toEqual(['run-5', 'run-4', 'run-3', 'run-2']);
});

test('each turning point stands beside what every attempt chose there', () => {
  expect(compare([runOf(TO_THE_POOR, 1), runOf(REPAIRED, 2)])).toEqual([
    { scene: 'the-coat', chosen: [['help-with-the-coat'], ['help-with-the-coat']], isSame: true },
    { scene: 'the-desk', chosen: [['ask-rose'], ['wait-here']], isSame: false },
    { scene: 'roses-answer', chosen: [['complain-at-the-desk'], []], isSame: false },
    { scene: 'by-the-window', chosen: [['say-sorry'], []], isSame: false },
  ]);
});

test('a turning point that no attempt reached is left out', () => {
  expect(compare([runOf(TO_THE_POOR, 1)]).map(({ scene }) => scene)).toEqual(['the-coat', 'the-desk']);
});

test('a scene that is no turning point is left out', () => {
  const scenario = {
    ...example,
    scenes: example.scenes.map(({ turningPoint, ...scene }) => ({
      ...scene,
      turningPoint: scene.id === 'the-desk' ? turningPoint : undefined,
    })),
  };
  const compared = compareAttempts(scenario, attemptsOf(scenario, [runOf(TO_THE_POOR, 1)]));
  expect(compared.map(({ scene }) => scene.id)).toEqual(['the-desk']);
});

test('a run with a choice that is gone is shown as far as it goes', () => {
  const run = runOf(['help-with-the-coat', 'a-choice-that-was'], 1, { ending: 'a-long-wait' });
  const [attempt] = attemptsOf(example, [run]);
  expect(attempt?.playing.stoppedAt).toBe('a-choice-that-was');
  expect(compare([run])).toEqual([{ scene: 'the-coat', chosen: [['help-with-the-coat']], isSame: true }]);
});
