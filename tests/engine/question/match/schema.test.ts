import { expect, test } from 'vitest';
import { match, messages, named, pair } from '../sample-questions.ts';

const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const sized = (items: number, choices: number) => ({
  ...match,
  items: ids.slice(0, items).map((id) => pair(id, id)),
  choices: ids.slice(0, choices).map(named),
});

test('pairs with a choice that belongs nowhere are sound', () => {
  expect(messages(match)).toBeUndefined();
});

test.for([
  [3, 3],
  [6, 7],
] as const)('%i items and %i choices are sound', ([items, choices]) => {
  expect(messages(sized(items, choices))).toBeUndefined();
});

test.for([
  [2, 3, 'give three to six items'],
  [7, 7, 'give three to six items'],
  [6, 8, 'give three to seven choices'],
] as const)('%i items and %i choices are told: %s', ([items, choices, told]) => {
  expect(messages(sized(items, choices))).toEqual([told]);
});

test('two choices are told to be more, and the item that lost its choice to name one', () => {
  expect(messages(sized(3, 2))).toEqual([
    'give three to seven choices',
    'write the id of one of the choices after each `to:`',
  ]);
});

test('an item that belongs with no choice is told to name one', () => {
  const items = [...match.items.slice(1), pair('obs', 'gone')];
  expect(messages({ ...match, items })).toEqual(['write the id of one of the choices after each `to:`']);
});

test('two items that belong with one choice are told to be sorted instead', () => {
  const items = [...match.items.slice(1), pair('obs', 'heart')];
  expect(messages({ ...match, items })).toEqual([
    'let each item belong with a choice of its own; where several belong together, use `kind: sort`',
  ]);
});

test('an item of twenty words is sound, and one of twenty-one too long', () => {
  const withText = (count: number) => ({
    ...match,
    items: [{ ...pair('obs', 'pulse'), text: 'word '.repeat(count) }, ...match.items.slice(1)],
  });
  expect([messages(withText(20)), messages(withText(21))]).toEqual([undefined, ['use at most 20 words']]);
});

test('a choice of twenty-one words is too long', () => {
  const choices = [{ id: 'pulse', text: 'word '.repeat(21) }, ...match.choices.slice(1)];
  expect(messages({ ...match, choices })).toEqual(['use at most 20 words']);
});

test('a choice has no feedback of its own', () => {
  const choices = [{ ...named('pulse'), feedback: 'Why.' }, ...match.choices.slice(1)];
  expect(messages({ ...match, choices })).toEqual(['Unrecognized key: "feedback"']);
});
