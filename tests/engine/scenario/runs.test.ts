import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEvents } from '../../../src/engine/record/merge.ts';
import { listRuns } from '../../../src/engine/scenario/runs.ts';
import { anyEvents, anyHistory, anyShuffledHistory } from '../record/arbitraries.ts';
import { answered, played } from '../record/samples.ts';

test('a scenario that was never played has no runs', () => {
  expect(listRuns([answered(), played({ scenario: 'a-phone-call' })], 'a-coat')).toEqual([]);
});

test('one choice is a run', () => {
  expect(listRuns([played({ id: 'page-4', at: 1000 })], 'a-coat')).toEqual([
    { id: 'page-4', at: 1000, changedAt: 1000, choices: ['ask-rose'], ending: undefined },
  ]);
});

test('a run stands where its latest event says, and keeps the time when it began', () => {
  const events = [
    played({ id: 'page-1', clock: 1, at: 1000, choices: ['ask-rose'] }),
    played({ id: 'page-2', clock: 2, at: 2000, run: 'page-1', choices: ['ask-rose', 'wait-here'] }),
    played({ id: 'page-3', clock: 3, at: 3000, run: 'page-1', choices: ['ask-rose', 'go-home'], ending: 'home' }),
  ];
  expect(listRuns(events, 'a-coat')).toEqual([
    { id: 'page-1', at: 1000, changedAt: 3000, choices: ['ask-rose', 'go-home'], ending: 'home' },
  ]);
});

test('the counter says which event of a run is the latest, whatever the clocks say', () => {
  const events = [
    played({ id: 'page-1', clock: 1, at: 9000 }),
    played({ id: 'page-3', clock: 3, at: 1000, run: 'page-1', choices: [] }),
    played({ id: 'page-2', clock: 2, at: 5000, run: 'page-1', choices: ['ask-rose', 'wait-here'], ending: 'home' }),
  ];
  expect(listRuns(events, 'a-coat')).toEqual([
    { id: 'page-1', at: 9000, changedAt: 1000, choices: [], ending: undefined },
  ]);
});

test('where two devices counted the same, the id decides', () => {
  const events = [
    played({ id: 'b-2', clock: 2, run: 'a-1', choices: ['wait-here'] }),
    played({ id: 'a-1', clock: 1 }),
    played({ id: 'a-2', clock: 2, run: 'a-1', choices: ['go-home'] }),
  ];
  expect(listRuns(events, 'a-coat')).toMatchObject([{ choices: ['wait-here'] }]);
});

test('runs stand in the order in which they were begun, also when an older one was gone on with', () => {
  const events = [
    played({ id: 'page-2', clock: 2 }),
    played({ id: 'page-3', clock: 3, run: 'page-1' }),
    played({ id: 'page-1', clock: 1 }),
  ];
  expect(listRuns(events, 'a-coat').map(({ id }) => id)).toEqual(['page-1', 'page-2']);
});

test('a new run can begin in the middle of a scenario', () => {
  const events = [
    played({ id: 'page-1', clock: 1, choices: ['ask-rose', 'wait-here'], ending: 'a-long-wait' }),
    played({ id: 'page-2', clock: 2, choices: ['ask-rose', 'go-home'] }),
  ];
  expect(listRuns(events, 'a-coat').map(({ choices }) => choices)).toEqual([
    ['ask-rose', 'wait-here'],
    ['ask-rose', 'go-home'],
  ]);
});

test('events of a run whose beginning is lost are still one run', () => {
  const events = [
    played({ id: 'page-7', clock: 7, at: 7000, run: 'page-1' }),
    played({ id: 'page-8', clock: 8, at: 8000, run: 'page-1', choices: ['ask-rose', 'wait-here'] }),
  ];
  expect(listRuns(events, 'a-coat')).toMatchObject([
    { id: 'page-1', at: 7000, changedAt: 8000, choices: ['ask-rose', 'wait-here'] },
  ]);
});

test('a run that names a run of another scenario is a run of its own scenario', () => {
  const events = [
    played({ id: 'page-1', clock: 1, scenario: 'a-phone-call', choices: ['ring'] }),
    played({ id: 'page-2', clock: 2, run: 'page-1' }),
  ];
  expect(listRuns(events, 'a-coat')).toMatchObject([{ choices: ['ask-rose'] }]);
  expect(listRuns(events, 'a-phone-call')).toMatchObject([{ choices: ['ring'] }]);
});

test('the runs are the same in whatever order events come', () => {
  fc.assert(
    fc.property(
      anyShuffledHistory,
      ([events, other]) => void expect(listRuns(other, 'a-coat')).toEqual(listRuns(events, 'a-coat')),
    ),
  );
});

test('two devices that take in each other’s events have the same runs', () => {
  fc.assert(
    fc.property(anyEvents, anyEvents, (a, b) => {
      expect(listRuns(mergeEvents(a, b), 'a-coat')).toEqual(listRuns(mergeEvents(b, a), 'a-coat'));
    }),
  );
});

test('every event of a scenario is in a run, and no run is there without one', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const named = events.flatMap((event) =>
        event.kind === 'scenario-played' && event.scenario === 'a-coat' ? [event.run ?? event.id] : [],
      );
      const ids = listRuns(events, 'a-coat').map(({ id }) => id);
      expect([...ids].sort()).toEqual([...new Set(named)].sort());
    }),
  );
});

test('listing the runs leaves the events as they were', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const copy = structuredClone(events);
      listRuns(events, 'a-coat');
      expect(events).toEqual(copy);
    }),
  );
});
