import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/engine/sitting/spread.ts';

const itself = (letter: string) => letter;
const spreadOut = (letters: string, after?: string) => spread([...letters], itself, after).join('');
const countSame = (letters: readonly string[]) =>
  letters.filter((letter, index) => letter === letters[index - 1]).length;

test('items whose neighbours differ already stay in their order', () => {
  expect(spreadOut('abcab')).toBe('abcab');
});

test('a key that makes up half of the list stands at every other place', () => {
  expect(spreadOut('aabbb')).toBe('babab');
  expect(spreadOut('bcaaa')).toBe('abaca');
});

test('items are left beside their like only when nothing else is left', () => {
  expect(spreadOut('aaaab')).toBe('abaaa');
});

test('the first item differs from what comes before the list', () => {
  expect(spreadOut('abc', 'a')).toBe('bac');
});

test('spreading keeps every item, and items of one key in their order', () => {
  const items = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), number: fc.integer() }));
  fc.assert(
    fc.property(items, (given) => {
      const ordered = spread(given, ({ key }) => key);
      for (const key of ['a', 'b', 'c']) {
        expect(ordered.filter((item) => item.key === key)).toEqual(given.filter((item) => item.key === key));
      }
      expect(ordered).toHaveLength(given.length);
    }),
  );
});

test('as few neighbours are alike as any order allows', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), (letters) => {
      const most = Math.max(0, ...['a', 'b', 'c', 'd'].map((key) => letters.filter((letter) => letter === key).length));
      expect(countSame(spread(letters, itself))).toBe(Math.max(0, 2 * most - letters.length - 1));
    }),
  );
});
