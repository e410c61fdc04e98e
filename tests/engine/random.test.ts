import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from '../../src/engine/random.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

test('a shuffle has the same items, each as often as before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      expect(shuffle(items, seed).toSorted()).toEqual(items.toSorted());
    }),
  );
});

test('the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
    }),
  );
});

test('the order of a seed never changes from one edition of the course to the next', () => {
  expect(shuffle(letters, 'rose-first-look').join('')).toBe('afcebd');
  expect(shuffle(letters, 'rose-first-look/2').join('')).toBe('afdbec');
});

test('a shuffle leaves the list it was given as it is', () => {
  const given = [...letters];
  shuffle(given, 'seed');
  expect(given).toEqual(letters);
});

test('every item comes to every place about equally often', () => {
  const times = letters.map(() => 0);
  for (let seed = 0; seed < 6000; seed += 1) {
    const place = shuffle(letters, `question-${seed}`).indexOf('a');
    times[place] = (times[place] ?? 0) + 1;
  }
  for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('an empty list can be shuffled', () => {
  expect(shuffle([], 'seed')).toEqual([]);
});
