import { expect, test } from 'vitest';
import { orderFor } from '../../src/engine/question/order.ts';
import { BANK, faultTest, MODULE, plant } from './plant.ts';
import { freshWarnings, many, single, warningsOf, withBank } from './warned.ts';

const LONG_KEY = ['wait longer', 'wait', 'tell', 'read'];

faultTest('keys that are all the longest option of the real questions are warned of', () => {
  const files = plant(BANK, /(?<= {6}text: ).*(?=\n {6}right: true)/g, 'wonderfully '.repeat(29));
  expect(freshWarnings('longest-key', files)).toEqual([
    {
      file: MODULE,
      place: 'the questions of the module',
      problem: expect.stringMatching(
        /^The right option is the longest in (\d+) of \1 questions with one right option; by chance it would be in about \d+\. They are: .*“friday-email”/,
      ),
      mend: 'Shorten the right option in some of them, or write a wrong one that is as long. Learners notice length.',
    },
  ]);
});

/** Ten questions with four options, in so many of which the key is the longest. */
const tenWith = (longest: number) => many(10, (number) => single(`q-${number}`, longKeyUpTo(longest, number)));
const longKeyUpTo = (longest: number, number: number) => ({ texts: LONG_KEY, key: number <= longest ? 0 : 1 });

test('six longest keys of ten can be chance', () => {
  expect(warningsOf('longest-key', withBank(tenWith(6)))).toEqual([]);
});

test('seven longest keys of ten are more than chance, and are named', () => {
  expect(warningsOf('longest-key', withBank(tenWith(7)))).toMatchObject([
    {
      problem:
        'The right option is the longest in 7 of 10 questions with one right option; by chance it would be in about 3. They are: “q-1”, “q-2”, “q-3”, “q-4”, “q-5”, “q-6”, “q-7”.',
    },
  ]);
});

test('with three options each, seven longest keys of ten can be chance', () => {
  const questions = many(10, (number) =>
    single(`q-${number}`, { ...longKeyUpTo(7, number), texts: LONG_KEY.slice(0, 3) }),
  );
  expect(warningsOf('longest-key', withBank(questions))).toEqual([]);
});

test('a key that is the longest together with another option gives nothing away', () => {
  const questions = many(10, (number) => single(`q-${number}`, { texts: [...LONG_KEY.slice(0, 3), 'read longer'] }));
  expect(warningsOf('longest-key', withBank(questions))).toEqual([]);
});

/** A question whose key is shown at a place, counted from 0. */
function shownAt(place: number, id: string, texts = ['ring', 'wait', 'tell', 'read']) {
  const question = single(id, { texts });
  const shown = orderFor(id, question.options, 1)[place]?.id;
  return single(id, { texts, key: question.options.findIndex((option) => option.id === shown) });
}

const placesOf = (places: number[]) => places.map((place, index) => shownAt(place, `q-${index + 1}`));

test('keys that the page shows first in every question are warned of and named', () => {
  expect(warningsOf('key-place', withBank(placesOf([0, 0, 0, 0, 0, 0])))).toEqual([
    {
      file: MODULE,
      place: 'the questions of the module',
      problem:
        'The right option is shown as number 1 in 6 of 6 questions with one right option; by chance it would be in about 2. They are: “q-1”, “q-2”, “q-3”, “q-4”, “q-5”, “q-6”.',
      mend: 'In some of them, move the right option to another place in the file. The page mixes the options, and always in the same way, so it then stands elsewhere on the page too.',
    },
  ]);
});

test('seven keys of ten in one place can be chance, and eight cannot', () => {
  expect(warningsOf('key-place', withBank(placesOf([2, 2, 2, 2, 2, 2, 2, 0, 1, 3])))).toEqual([]);
  expect(warningsOf('key-place', withBank(placesOf([2, 2, 2, 2, 2, 2, 2, 2, 1, 3])))).toMatchObject([
    { problem: expect.stringContaining('is shown as number 3 in 8 of 10') },
  ]);
});

test('a place in which the key never stands is warned of once there are questions enough', () => {
  const withoutLast = (count: number) => withBank(placesOf(many(count, (number) => number % 3)));
  expect(warningsOf('key-place', withoutLast(23))).toEqual([]);
  expect(warningsOf('key-place', withoutLast(24))).toEqual([
    {
      file: MODULE,
      place: 'the questions of the module',
      problem:
        'The right option is shown as number 4 in 0 of 24 questions with one right option; by chance it would be in about 6.',
      mend: 'In some others, move the right option to another place in the file. The page mixes the options, and always in the same way, so it then stands elsewhere on the page too.',
    },
  ]);
});

test('questions with three options are not asked for keys in a fourth place', () => {
  const threes = many(40, (number) => shownAt(number % 3, `q-${number}`, ['ring', 'wait', 'tell']));
  expect(warningsOf('key-place', withBank([...threes, shownAt(0, 'four')]))).toEqual([]);
});

test('moving the right option to another place in the file moves it on the page', () => {
  const { id, options } = shownAt(0, 'q-1');
  const turned = [...options.slice(1), ...options.slice(0, 1)];
  expect(orderFor(id, turned, 1).findIndex(({ right }) => right)).not.toBe(0);
});

test('a module without questions with one right option has no keys to compare', () => {
  expect([...warningsOf('longest-key', withBank([])), ...warningsOf('key-place', withBank([]))]).toEqual([]);
});
