import { expect, test } from 'vitest';
import type { Condition } from '../../src/engine/scenario/schema.ts';
import { lengthWords } from '../../src/scenario-strings.ts';
import { conditionWords } from '../../src/scenario-text-strings.ts';
import { example } from '../engine/scenario/example.ts';

const words = (condition: Partial<Condition>) =>
  conditionWords({ happened: [], notHappened: [], atLeast: {}, atMost: {}, ...condition }, example);

test('what has to have happened is said by what the flag means', () => {
  expect(words({ happened: ['rang'] })).toBe('this is so: “You rang the ward about the time.”');
});

test('what must not have happened is said so', () => {
  expect(words({ notHappened: ['rang'] })).toBe('this is not so: “You rang the ward about the time.”');
});

test('a lowest level is said by its words, and that a higher one will do', () => {
  expect(words({ atLeast: { trust: 2 } })).toBe('Rose’s trust is at “Rose waits to see.” or higher');
});

test('a highest level is said by its words, and that a lower one will do', () => {
  expect(words({ atMost: { trust: 2 } })).toBe('Rose’s trust is at “Rose waits to see.” or lower');
});

test('the top and the bottom of a meter have nothing beyond them', () => {
  expect(words({ atLeast: { trust: 4 } })).toBe('Rose’s trust is at “Rose tells her friends to ask you.”');
  expect(words({ atMost: { trust: 1 } })).toBe('Rose’s trust is at “Rose believes nobody now.”');
});

test('all that has to be so is said together', () => {
  expect(words({ happened: ['rang'], atLeast: { trust: 2 } })).toBe(
    'this is so: “You rang the ward about the time.”, and Rose’s trust is at “Rose waits to see.” or higher',
  );
});

test('how long a scenario takes is said as a range, or as one number where it always takes as many', () => {
  expect(lengthWords({ choicesToAnEnd: { fewest: 5, most: 9 } })).toBe('Between 5 and 9 choices');
  expect(lengthWords({ choicesToAnEnd: { fewest: 6, most: 6 } })).toBe('6 choices');
});
