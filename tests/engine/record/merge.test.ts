import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEvents, mergeRecords } from '../../../src/engine/record/merge.ts';
import { anyEvents, anyHistory, anyRecord } from './arbitraries.ts';
import { answered } from './samples.ts';

const nothing = { events: [], documents: [] };

test('merging events gives the same from either side', () => {
  fc.assert(fc.property(anyEvents, anyEvents, (a, b) => void expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))));
});

test('merging events gives the same whichever two sets come first', () => {
  fc.assert(
    fc.property(
      anyEvents,
      anyEvents,
      anyEvents,
      (a, b, c) => void expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c))),
    ),
  );
});

test('merging events with themselves changes nothing', () => {
  fc.assert(
    fc.property(anyEvents, (a) => void expect(mergeEvents(mergeEvents(a), mergeEvents(a))).toEqual(mergeEvents(a))),
  );
});

test('no event of either side is lost, and none is there twice', () => {
  fc.assert(
    fc.property(anyEvents, anyEvents, (a, b) => {
      const ids = mergeEvents(a, b).map(({ id }) => id);
      expect([...ids].sort()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort());
    }),
  );
});

test('merged events stand in the order of their counters, whatever the clocks say', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const counters = mergeEvents(events).map(({ clock }) => clock);
      expect(counters).toEqual([...counters].sort((a, b) => a - b));
    }),
  );
});

test('an event of a device whose clock is years behind still comes last when its counter is highest', () => {
  const late = answered({ id: 'late-1', clock: 2, at: 0 });
  const early = answered({ id: 'early-1', clock: 1, at: 1795330000000 });
  expect(mergeEvents([late], [early])).toEqual([early, late]);
});

test('of two events that somebody gave one id, the same one always stands', () => {
  const one = answered({ marks: 0 });
  const other = answered({ marks: 1 });
  expect(mergeEvents([one], [other])).toEqual(mergeEvents([other], [one]));
});

test('merging changes neither of the sets', () => {
  const set = [answered({ id: 'page-2', clock: 2 }), answered({ id: 'page-1', clock: 1 })];
  mergeEvents(set, []);
  expect(set.map(({ id }) => id)).toEqual(['page-2', 'page-1']);
});

test('merging records gives the same from either side', () => {
  fc.assert(fc.property(anyRecord, anyRecord, (a, b) => void expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))));
});

test('merging records gives the same whichever two come first', () => {
  fc.assert(
    fc.property(
      anyRecord,
      anyRecord,
      anyRecord,
      (a, b, c) => void expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c))),
    ),
  );
});

test('merging a record with itself changes nothing', () => {
  fc.assert(fc.property(anyRecord, (a) => void expect(mergeRecords(a, a)).toEqual(a)));
});

test('taking a record in a second time changes nothing', () => {
  fc.assert(
    fc.property(
      anyRecord,
      anyRecord,
      (a, b) => void expect(mergeRecords(mergeRecords(a, b), b)).toEqual(mergeRecords(a, b)),
    ),
  );
});

test('a record and an empty one are the record', () => {
  fc.assert(fc.property(anyRecord, (a) => void expect(mergeRecords(nothing, a)).toEqual(a)));
});
