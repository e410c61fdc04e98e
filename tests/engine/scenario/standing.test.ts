import { expect, test } from 'vitest';
import type { Choice, Condition } from '../../../src/engine/scenario/schema.ts';
import { holds, standingAfter, type Standing } from '../../../src/engine/scenario/standing.ts';
import { example } from './example.ts';

const [choice] = example.scenes[0]?.choices ?? [];
const start: Standing = { levels: { trust: 2 }, flags: ['met', 'rang'] };

/** How things stand after a choice that raises these flags. */
const flagsAfter = (...raises: string[]) => standingAfter(example, start, { ...(choice as Choice), raises }).flags;

const asking = (asked: Partial<Condition>): Condition => ({
  ...{ happened: [], notHappened: [], atLeast: {}, atMost: {} },
  ...asked,
});

test('flags that were raised stay raised', () => {
  expect(flagsAfter('waited')).toEqual(['met', 'rang', 'waited']);
});

test('a choice that raises nothing leaves the flags', () => {
  expect(flagsAfter()).toEqual(['met', 'rang']);
});

test('a flag that is raised again counts once', () => {
  expect(flagsAfter('rang')).toEqual(['met', 'rang']);
});

test('flags stand in the order of their ids, whichever came first', () => {
  expect(flagsAfter('asked', 'zipped', 'booked')).toEqual(['asked', 'booked', 'met', 'rang', 'zipped']);
});

test.for([
  ['both flags were raised', { happened: ['met', 'rang'] }, true],
  ['one of two flags was raised', { happened: ['met', 'waited'] }, false],
  ['neither of two was, which none may be', { notHappened: ['waited', 'asked'] }, true],
  ['one of two was, which none may be', { notHappened: ['waited', 'rang'] }, false],
  ['the meter stands at the lowest level that will do', { atLeast: { trust: 2 } }, true],
  ['the meter stands below it', { atLeast: { trust: 3 } }, false],
  ['the meter stands at the highest level that will do', { atMost: { trust: 2 } }, true],
  ['the meter stands above it', { atMost: { trust: 1 } }, false],
  ['one of two things that are asked is so', { happened: ['met'], atLeast: { trust: 3 } }, false],
] as [string, Partial<Condition>, boolean][])('a condition where %s: %o is %s', ([, asked, answer]) => {
  expect(holds(asking(asked), start)).toBe(answer);
});

test.for([
  [{ atLeast: { trust: 2, safety: 2 } }, false],
  [{ atLeast: { trust: 2, safety: 1 } }, true],
  [{ atMost: { trust: 1, safety: 1 } }, false],
  [{ atMost: { trust: 2, safety: 1 } }, true],
] as [Partial<Condition>, boolean][])('a condition on two meters needs both: %o is %s', ([asked, answer]) => {
  expect(holds(asking(asked), { levels: { trust: 2, safety: 1 }, flags: [] })).toBe(answer);
});

test('no condition always holds', () => {
  expect(holds(undefined, start)).toBe(true);
});
