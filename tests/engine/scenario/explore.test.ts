import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore, shortestPathTo, spotIdOf, type Situation } from '../../../src/engine/scenario/explore.ts';
import { play, type Playing } from '../../../src/engine/scenario/play.ts';
import { dice, scenarios, walk } from './arbitrary-scenario.ts';
import { example } from './example.ts';

/** A situation in words, so that one that was walked to can be held against one that was found. */
const nameOf = ({ spot, standing }: Pick<Situation & Playing, 'spot' | 'standing'>) =>
  JSON.stringify([spotIdOf({ spot }), standing]);

test('the situations of the example are those that one finds by hand, the nearest first', () => {
  const found = explore(example).situations.map(({ spot, standing: { levels, flags } }) =>
    [spotIdOf({ spot }), levels['trust'], ...flags].join(' '),
  );
  expect(found).toEqual([
    'the-coat 2',
    'the-desk 1',
    'the-desk 3 rang',
    'a-long-wait 1',
    'roses-answer 2',
    'a-short-wait 3 rang',
    'roses-answer 4 rang',
    'a-new-time-late 2',
    'by-the-window 1',
    'a-new-time 4 rang',
    'by-the-window 3 rang',
    'a-new-time-late 1',
    'a-new-time-late 3 rang',
    'a-long-wait 3 rang',
  ]);
});

test('every situation that a walk by chance comes to is found', () => {
  fc.assert(
    fc.property(scenarios, dice, (scenario, thrown) => {
      const found = explore(scenario).situations.map(nameOf);
      expect(found).toEqual(expect.arrayContaining(walk(scenario, thrown).map(nameOf)));
    }),
  );
});

test('every situation that is found can be walked to by its shortest path', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const situation of explore(scenario).situations) {
        const playing = play(scenario, shortestPathTo(situation));
        expect([playing.stoppedAt, nameOf(playing)]).toEqual([undefined, nameOf(situation)]);
      }
    }),
  );
});

test('no situation is found twice', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const found = explore(scenario).situations.map(nameOf);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('no walk comes to a situation in fewer choices than its shortest path has', () => {
  fc.assert(
    fc.property(scenarios, dice, (scenario, thrown) => {
      const shortest = new Map(explore(scenario).situations.map((each) => [nameOf(each), shortestPathTo(each).length]));
      for (const playing of walk(scenario, thrown)) {
        expect(playing.steps.length).toBeGreaterThanOrEqual(shortest.get(nameOf(playing)) ?? Infinity);
      }
    }),
  );
});

test('the ways from a situation are the choices on offer there, and lead where they lead in play', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const situation of explore(scenario).situations) {
        for (const { choice, to } of situation.ways) {
          expect(nameOf(play(scenario, [...shortestPathTo(situation), choice.id]))).toBe(nameOf(to));
        }
      }
    }),
  );
});

test('a scenario with as many situations as may be explored is whole', () => {
  expect(explore(example, 14).isWhole).toBe(true);
});

test('a scenario with one more is not', () => {
  expect(explore(example, 13).isWhole).toBe(false);
});

test('the walk stops where there are too many', () => {
  expect(explore(example, 3).situations).toHaveLength(5);
});
