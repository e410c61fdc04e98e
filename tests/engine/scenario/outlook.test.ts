import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore, shortestPathTo, spotIdOf, type Situation } from '../../../src/engine/scenario/explore.ts';
import { isBetter, lookAhead, sortByTime, type Outlook } from '../../../src/engine/scenario/outlook.ts';
import { play } from '../../../src/engine/scenario/play.ts';
import { scenarios } from './arbitrary-scenario.ts';
import { example } from './example.ts';

function sortedOf(situations: Situation[]): Situation[] {
  const order = sortByTime(situations);
  if ('circle' in order) throw new Error('It goes round.');
  return order.sorted;
}

/** What can still come of the situation that some choices of the example lead to. */
function outlookAfter(...choices: string[]): Outlook | undefined {
  const situations = explore(example).situations;
  const outlooks = lookAhead(sortedOf(situations));
  const here = situations.find((each) => shortestPathTo(each).join() === choices.join());
  return here && outlooks.get(here);
}

test('every ending of the example can come of its start, the best of them is good', () => {
  expect(outlookAfter()).toMatchObject({
    longest: 4,
    endings: new Set(['a-long-wait', 'a-new-time-late', 'a-short-wait', 'a-new-time']),
    best: 'good',
  });
});

test('what can still come gets worse after a worse choice', () => {
  expect(outlookAfter('help-with-the-coat')).toMatchObject({
    longest: 3,
    endings: new Set(['a-long-wait', 'a-new-time-late']),
    best: 'mixed',
  });
});

test('the average weighs each choice of a scene alike', () => {
  // By the window a mixed ending (1) and a poor one (2); before, a good one (0) beside that.
  expect(outlookAfter('say-you-will-ask', 'ask-rose')?.average).toBe((0 + (1 + 2) / 2) / 2);
});

test('of an ending comes itself', () => {
  expect(outlookAfter('help-with-the-coat', 'wait-here')).toEqual({
    longest: 0,
    endings: new Set(['a-long-wait']),
    best: 'poor',
    average: 2,
  });
});

test('good is better than mixed and mixed than poor, and none is better than itself', () => {
  expect([isBetter('good', 'mixed'), isBetter('mixed', 'poor')]).toEqual([true, true]);
  expect([isBetter('good', 'good'), isBetter('poor', 'mixed')]).toEqual([false, false]);
});

test('in the order of time each situation stands once, before all that follow from it', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { situations } = explore(scenario);
      const order = sortByTime(situations);
      if ('circle' in order) return;
      expect(order.sorted).toHaveLength(situations.length);
      const placeOf = new Map(order.sorted.map((situation, place) => [situation, place]));
      expect(placeOf.size).toBe(situations.length);
      for (const [situation, place] of placeOf) {
        for (const { to } of situation.ways) expect(placeOf.get(to)).toBeGreaterThan(place);
      }
    }),
  );
});

test('a circle leads back to where it begins with nothing changed', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const order = sortByTime(explore(scenario).situations);
      if ('sorted' in order) return;
      const { circle } = order;
      const [first] = circle;
      if (!first) throw new Error('The circle is empty.');
      const round = circle.map((situation, place) => {
        const next = circle[(place + 1) % circle.length];
        return situation.ways.find(({ to }) => to === next)?.choice.id ?? 'none';
      });
      const after = play(scenario, [...shortestPathTo(first), ...round]);
      expect([after.stoppedAt, spotIdOf(after), after.standing]).toEqual([undefined, spotIdOf(first), first.standing]);
    }),
  );
});
