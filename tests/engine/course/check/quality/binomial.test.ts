import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfAtLeast, chanceOfAtMost } from '../../../../../src/engine/course/check/quality/binomial.ts';

test.each([
  [3, 3, 1 / 4, 1 / 64],
  [2, 3, 1 / 2, 1 / 2],
  [1, 2, 1 / 3, 5 / 9],
  [7, 10, 1 / 4, 3676 / 4 ** 10],
  [6, 10, 1 / 4, 20_686 / 4 ** 10],
])('at least %i of %i hits at a chance of %d come with the chance worked out by hand', (hits, trials, chance, is) => {
  expect(chanceOfAtLeast(hits, trials, chance)).toBeCloseTo(is, 12);
});

test.each([
  [0, 10, 1 / 4, (3 / 4) ** 10],
  [1, 3, 1 / 2, 1 / 2],
  [1, 2, 1 / 3, 8 / 9],
])('at most %i of %i hits at a chance of %d come with the chance worked out by hand', (hits, trials, chance, is) => {
  expect(chanceOfAtMost(hits, trials, chance)).toBeCloseTo(is, 12);
});

test('no hit or more is certain, and more hits than trials are impossible', () => {
  expect([chanceOfAtLeast(0, 5, 0.25), chanceOfAtLeast(6, 5, 0.25)]).toEqual([expect.closeTo(1, 12), 0]);
});

test('a thousand trials do not run down to nothing', () => {
  expect(chanceOfAtLeast(0, 1000, 0.75)).toBeCloseTo(1, 9);
});

test('at least so many and fewer than that are certain together', () => {
  const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), chance, (trials, any, each) => {
      const hits = any % (trials + 1);
      expect(chanceOfAtLeast(hits, trials, each) + chanceOfAtMost(hits - 1, trials, each)).toBeCloseTo(1, 9);
    }),
  );
});
