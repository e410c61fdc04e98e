import { expect, test } from 'vitest';
import { card, messages, named, sort } from '../sample-questions.ts';

const sized = (groups: number, cards: number) => ({
  ...sort,
  groups: Array.from({ length: groups }, (_, index) => named(`group-${index}`)),
  cards: Array.from({ length: cards }, (_, index) => card(`card-${index}`, `group-${index % groups}`)),
});

test.for([
  [2, 4],
  [4, 8],
] as const)('%i groups and %i cards are sound', ([groups, cards]) => {
  expect(messages(sized(groups, cards))).toBeUndefined();
});

test.for([
  [1, 4, 'give two to four groups'],
  [5, 8, 'give two to four groups'],
  [2, 3, 'give four to eight cards'],
  [2, 9, 'give four to eight cards'],
] as const)('%i groups and %i cards are told: %s', ([groups, cards, told]) => {
  expect(messages(sized(groups, cards))).toEqual([told]);
});

test('a card that belongs in no group is told to name one', () => {
  const cards = [...sort.cards, card('letter', 'gone')];
  expect(messages({ ...sort, cards })).toEqual(['write the id of one of the groups after each `to:`']);
});

test('a group without a card is told to get one or go', () => {
  const groups = [...sort.groups, named('ask-first')];
  expect(messages({ ...sort, groups })).toEqual(['give every group at least one card, or take the group away']);
});

test('a group of six words is sound, and one of seven too long', () => {
  const withText = (count: number) => ({
    ...sort,
    groups: [{ id: 'share', text: 'word '.repeat(count) }, ...sort.groups.slice(1)],
  });
  expect([messages(withText(6)), messages(withText(7))]).toEqual([undefined, ['use at most 6 words']]);
});

test('a card of thirty words is sound, and one of thirty-one too long', () => {
  const withText = (count: number) => ({
    ...sort,
    cards: [{ ...card('pulse', 'share'), text: 'word '.repeat(count) }, ...sort.cards.slice(1)],
  });
  expect([messages(withText(30)), messages(withText(31))]).toEqual([undefined, ['use at most 30 words']]);
});
