import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listRecalls } from '../../../src/engine/mastery/recall.ts';
import { anyShuffledStudy } from '../sitting/arbitraries.ts';
import { answered, entry } from '../sitting/samples.ts';

const HOUR = 3_600_000;
const at = (hours: number, clock: number, fields = {}) =>
  answered({ id: `page-${clock}`, clock, at: hours * HOUR, ...fields });
const recalled = (...events: ReturnType<typeof at>[]) =>
  listRecalls([entry()], events).map(({ answer }) => answer.clock);

test('an answer within half a day of the one it follows is not given from memory', () => {
  expect(recalled(at(0, 1), at(0.1, 2), at(11, 3))).toEqual([1]);
});

test('an answer half a day later or more is given from memory', () => {
  expect(recalled(at(0, 1), at(12, 2), at(30, 3))).toEqual([1, 2, 3]);
});

test('half a day counts from the last answer, from memory or not', () => {
  expect(recalled(at(0, 1), at(8, 2), at(16, 3))).toEqual([1]);
});

test('after a clock that was ahead, answers count again', () => {
  expect(recalled(at(9000, 1), at(10, 2), at(10.1, 3))).toEqual([1, 2]);
});

test('answers to different questions do not stand in each other’s way', () => {
  const bank = [entry({ id: 'a' }), entry({ id: 'b' })];
  expect(listRecalls(bank, [at(0, 1, { question: 'a' }), at(0.1, 2, { question: 'b' })])).toHaveLength(2);
});

test('an answer from before what is right changed neither counts nor stands in the way', () => {
  const bank = [entry({ revision: 2 })];
  const events = [at(0, 1, { revision: 1 }), at(0.1, 2, { revision: 2 })];
  expect(listRecalls(bank, events).map(({ answer }) => answer.clock)).toEqual([2]);
});

test('an answer to a question that is gone does not count', () => {
  expect(listRecalls([entry({ id: 'other' })], [at(0, 1)])).toEqual([]);
});

test('what was given from memory is the same in whatever order events come', () => {
  const bank = ['a', 'b', 'constructor'].map((id) => entry({ id }));
  fc.assert(
    fc.property(anyShuffledStudy, ([events, other]) => {
      expect(listRecalls(bank, other)).toEqual(listRecalls(bank, events));
    }),
  );
});
