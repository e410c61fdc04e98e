import { expect, test } from 'vitest';
import { play } from '../../../src/engine/scenario/play.ts';
import { coveringPaths } from './covering-paths.ts';
import { example, planted } from './example.ts';

test('together the paths take every choice', () => {
  const choices = example.scenes.flatMap((scene) => scene.choices.map(({ id }) => id));
  expect(new Set(coveringPaths(example).flat())).toEqual(new Set(choices));
});

test('every path is played to an ending, and stops nowhere', () => {
  for (const path of coveringPaths(example)) {
    const { spot, stoppedAt } = play(example, path);
    expect([spot.kind, stoppedAt]).toEqual(['ending', undefined]);
  }
});

test('no path takes only choices that an earlier one has taken', () => {
  const taken = new Set<string>();
  for (const path of coveringPaths(example)) {
    expect(path.some((choice) => !taken.has(choice))).toBe(true);
    for (const choice of path) taken.add(choice);
  }
});

test('a choice that is offered only after a flag is taken too', () => {
  const scenario = planted([
    'words: Wait here until two.',
    'words: Wait here until two.\n        when: { happened: [rang] }',
  ]);
  const path = coveringPaths(scenario).find((choices) => choices.includes('wait-here'));
  expect(path?.[0]).toBe('say-you-will-ask');
});
