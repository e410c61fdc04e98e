import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOf, type ScenarioMap } from '../../../src/engine/scenario/map/map.ts';
import { play } from '../../../src/engine/scenario/play.ts';
import { anyScenario, scenarioWith } from './scenario-graph.ts';
import { example } from './example.ts';
import { anyWalk, REPAIRED, TO_THE_BEST, TO_THE_POOR } from './walks.ts';

const mapAlong = (choices: string[]) => mapOf(example, play(example, choices));
const unplayed = (leads: Record<string, string[]>) => mapOf(scenarioWith(leads), play(scenarioWith(leads), []));
const node = ({ nodes }: ScenarioMap, id: string) => nodes.find((each) => each.id === id);
const rowOf = (map: ScenarioMap, id: string) => node(map, id)?.y;
const edge = ({ edges }: ScenarioMap, from: string, to: string) =>
  edges.find((each) => each.from === from && each.to === to);

/** How many pairs of ways cross between two rows. */
function crossings({ edges }: ScenarioMap): number {
  const pieces = edges.flatMap(({ points }) =>
    points.slice(1).map((to, index) => [points[index], to].toSorted((a, b) => (a?.y ?? 0) - (b?.y ?? 0))),
  );
  const cross = pieces.flatMap(([a, b]) =>
    pieces.filter(([c, d]) => a && b && c && d && a.y === c.y && a.x < c.x && b.x > d.x),
  );
  return cross.length;
}

test('every scene and every ending stands on the map once', () => {
  expect(mapAlong([]).nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    ...['scene the-coat', 'scene the-desk', 'scene roses-answer', 'scene by-the-window'],
    ...['ending a-new-time', 'ending a-short-wait', 'ending a-new-time-late', 'ending a-long-wait'],
  ]);
});

test('the start stands at the top, wherever it is written and though ways lead back to it', () => {
  const scenario = { ...scenarioWith({ b: ['a'], a: ['b', 'end'] }), start: 'a' };
  const map = mapOf(scenario, play(scenario, []));
  expect(map.nodes.filter(({ y }) => y === 0).map(({ id }) => id)).toEqual(['a']);
});

test('a scene stands below the longest way to it', () => {
  const map = unplayed({ a: ['b', 'c'], b: ['c'], c: ['end'] });
  expect(['a', 'b', 'c', 'end'].map((id) => rowOf(map, id))).toEqual([0, 1, 2, 3]);
});

test('a way that leads back up is a loop and moves nothing down', () => {
  const map = unplayed({ a: ['b'], b: ['c', 'end'], c: ['b', 'end'] });
  expect(map.edges.filter(({ isLoop }) => isLoop).map(({ from, to }) => `${from} ${to}`)).toEqual(['c b']);
  expect(['a', 'b', 'c', 'end'].map((id) => rowOf(map, id))).toEqual([0, 1, 2, 3]);
});

test('a way that leads where it began is a loop', () => {
  expect(edge(unplayed({ a: ['a', 'end'] }), 'a', 'a')).toMatchObject({ isLoop: true });
});

test('rows are turned so that ways need not cross', () => {
  const map = unplayed({ a: ['b', 'c'], b: ['x'], c: ['y'], y: ['end'], x: ['end'] });
  expect(crossings(map)).toBe(0);
  const twisted = unplayed({ a: ['b', 'c', 'd'], c: ['x'], d: ['y'], b: ['z'], x: ['e'], y: ['f'], z: ['g'] });
  expect(crossings(twisted)).toBe(0);
});

test('turning rows further never undoes what was better', () => {
  expect(crossings(unplayed({ a: ['b', 'x'], b: ['y'], c: ['b', 'y', 'x'] }))).toBe(1);
});

test('a long way keeps clear of the scenes in the rows that it passes', () => {
  const map = unplayed({ a: ['b', 'end'], b: ['c'], c: ['end'] });
  const [, beside] = edge(map, 'a', 'end')?.points ?? [];
  expect(beside?.y).toBe(1);
  expect(Math.abs((beside?.x ?? 0) - (node(map, 'b')?.x ?? 0))).toBeGreaterThanOrEqual(0.6);
});

test('what `instead` leads to is on the map', () => {
  expect(edge(mapAlong([]), 'the-desk', 'a-short-wait')).toBeDefined();
});

test('two choices that lead the same way are one way', () => {
  expect(mapAlong([]).edges.filter(({ from }) => from === 'the-coat')).toHaveLength(1);
});

test('ways are told apart: gone, on offer, and never on offer', () => {
  const map = mapAlong(TO_THE_BEST);
  expect(edge(map, 'the-desk', 'roses-answer')?.state).toBe('taken');
  expect(edge(map, 'the-desk', 'a-short-wait')?.state).toBe('offered');
  // Only who has lost Rose’s trust comes here by waiting.
  expect(edge(map, 'the-desk', 'a-long-wait')?.state).toBe('elsewhere');
  expect(edge(map, 'by-the-window', 'a-long-wait')?.state).toBe('elsewhere');
});

test('a way that was gone says whether another choice would have led along it', () => {
  const scenario = scenarioWith({ a: ['b', 'b'], b: ['c', 'end'], c: ['end', 'end'] });
  const map = mapOf(scenario, play(scenario, ['a-1-b', 'b-0-c', 'c-0-end']));
  expect(map.edges.map(({ from, to, hasOther }) => `${from} ${to} ${hasOther}`)).toEqual([
    ...['a b true', 'b c false', 'b end false', 'c end true'],
  ]);
});

test('another choice along a way is not forgotten when the way is gone again', () => {
  const scenario = scenarioWith({ a: ['b', 'b'], b: ['a', 'end'] });
  const map = mapOf(scenario, play(scenario, ['a-1-b', 'b-0-a', 'a-1-b', 'b-1-end']));
  expect(edge(map, 'a', 'b')?.hasOther).toBe(true);
});

test('a way that was gone once stays gone, though it was left another time', () => {
  const scenario = scenarioWith({ a: ['b', 'end'], b: ['a'] });
  const again = mapOf(scenario, play(scenario, ['a-0-b', 'b-0-a', 'a-1-end']));
  expect(edge(again, 'a', 'b')?.state).toBe('taken');
});

test('a scene holds the numbers of the steps that were made there', () => {
  const scenario = scenarioWith({ a: ['b', 'end'], b: ['a'] });
  const map = mapOf(scenario, play(scenario, ['a-0-b', 'b-0-a', 'a-1-end']));
  expect(node(map, 'a')?.visits).toEqual([1, 3]);
  expect(node(map, 'b')?.visits).toEqual([2]);
});

test('the ending that was reached is marked, and no other', () => {
  expect(
    mapAlong(TO_THE_POOR)
      .nodes.filter(({ isReached }) => isReached)
      .map(({ id }) => id),
  ).toEqual(['a-long-wait']);
  expect(mapAlong(['help-with-the-coat']).nodes.filter(({ isReached }) => isReached)).toEqual([]);
});

test('turning points are marked', () => {
  const map = unplayed({ a: ['end'] });
  expect(node(map, 'a')?.isTurningPoint).toBe(false);
  expect(node(mapAlong(REPAIRED), 'by-the-window')?.isTurningPoint).toBe(true);
});

test('the ways that were gone lead from the start to the ending without a gap, whatever was chosen', () => {
  fc.assert(
    fc.property(anyWalk, (choices) => {
      const { steps, spot } = play(example, choices);
      const map = mapAlong(choices);
      const last = spot.kind === 'ending' ? spot.ending.id : spot.scene.id;
      const path = [...steps.map(({ scene }) => scene.id), last];
      const gone = path.slice(1).map((id, index) => `${path[index]} ${id}`);
      const taken = map.edges.filter(({ state }) => state === 'taken').map(({ from, to }) => `${from} ${to}`);
      expect(taken.toSorted()).toEqual([...new Set(gone)].toSorted());
    }),
  );
});

test('every way joins the two places that it names', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const map = mapOf(scenario, play(scenario, []));
      const pointOf = (id: string) => {
        const { x, y } = node(map, id) ?? {};
        return { x, y };
      };
      for (const { from, to, points } of map.edges) {
        expect([points[0], points.at(-1)]).toEqual([pointOf(from), pointOf(to)]);
      }
    }),
  );
});

test('only loops lead up or stay level, one row at a time', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      for (const { isLoop, from, to, points } of mapOf(scenario, play(scenario, [])).edges) {
        const steps = points.slice(1).map(({ y }, index) => y - (points[index]?.y ?? 0));
        expect(new Set(steps)).toEqual(new Set([from === to ? 0 : isLoop ? -1 : 1]));
      }
    }),
  );
});

test('no two places stand in one another’s room, and none outside the map', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { nodes, width, height } = mapOf(scenario, play(scenario, []));
      for (const a of nodes) {
        expect(a.x >= 0 && a.x <= width && a.y >= 0 && a.y <= height).toBe(true);
        for (const b of nodes) {
          if (a === b || a.y !== b.y) continue;
          // Places are rounded to hundredths.
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(0.98);
        }
      }
    }),
  );
});
