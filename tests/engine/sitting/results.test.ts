import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventOf } from '../../../src/engine/record/event.ts';
import { resultOf, resultsOfCheck } from '../../../src/engine/sitting/results.ts';
import { listSittings } from '../../../src/engine/sitting/sitting.ts';
import { anyStudy } from './arbitraries.ts';
import { answered, begun, entry } from './samples.ts';

const bank = [
  entry({ id: 'a', criterion: 'l4-partnership/1.4' }),
  entry({ id: 'b', criterion: 'l4-partnership/2.1' }),
  entry({ id: 'c', criterion: 'l4-partnership/1.4' }),
  entry({ id: 'd', criterion: 'l4-partnership/1.4', kind: 'short' }),
];

type Given = Partial<EventOf<'question-answered'>> & { marks: number };

/** A sitting in which questions got these answers, in this order. */
function sit(answers: Record<string, Given>, run = 'run-1', clock = 1) {
  const events = Object.entries(answers).map(([question, fields], index) =>
    answered({ id: `${run}-${question}`, question, clock: clock + index + 1, sitting: run, ...fields }),
  );
  return [begun({ id: run, clock, at: clock * 1000, questions: Object.keys(answers) }), ...events];
}

function resultFrom(answers: Record<string, Given>, ofBank = bank) {
  const [sitting] = listSittings(sit(answers), ofBank);
  if (!sitting) throw new Error('No sitting was begun.');
  return resultOf(sitting, ofBank);
}

test('only full marks count as right, and part marks count in the share', () => {
  expect(resultFrom({ a: { marks: 1 }, b: { marks: 0.5 }, c: { marks: 0 } })).toMatchObject({
    right: 1,
    of: 3,
    share: 0.5,
  });
});

test('a result is told by criterion, in the order of the bank', () => {
  expect(resultFrom({ b: { marks: 0 }, c: { marks: 0.5 }, a: { marks: 1 } }).criteria).toEqual([
    { criterion: 'l4-partnership/1.4', right: 1, of: 2, share: 0.75 },
    { criterion: 'l4-partnership/2.1', right: 0, of: 1, share: 0 },
  ]);
});

test('what was missed comes sure and wrong first, then as it was asked', () => {
  const answers: Record<string, Given> = {
    c: { marks: 0, confidence: 'fairly' },
    a: { marks: 0 },
    b: { marks: 0.9, confidence: 'very' },
  };
  expect(resultFrom(answers).missed).toEqual(['b', 'c', 'a']);
});

test('a right answer that was very sure is not missed', () => {
  expect(resultFrom({ a: { marks: 1, confidence: 'very' } }).missed).toEqual([]);
});

test('what learners mark themselves counts apart, and can be missed', () => {
  const result = resultFrom({ a: { marks: 1 }, d: { marks: 0.5 } });
  expect(result).toMatchObject({ right: 1, of: 1, share: 1, selfMarked: 1, missed: ['d'] });
  expect(result.criteria).toEqual([{ criterion: 'l4-partnership/1.4', right: 1, of: 1, share: 1 }]);
});

test('a question that is gone or has changed since is left out of the result', () => {
  const now = [entry({ id: 'b', revision: 2 }), entry({ id: 'c' })];
  expect(resultFrom({ a: { marks: 0 }, b: { marks: 0 }, c: { marks: 1 } }, now)).toMatchObject({
    right: 1,
    of: 1,
    missed: [],
  });
});

test('a sitting without answers has an empty result', () => {
  expect(resultOf({ questions: ['a'], answers: new Map() }, bank)).toEqual({
    right: 0,
    of: 0,
    share: 0,
    criteria: [],
    missed: [],
    selfMarked: 0,
  });
});

test('the criteria of a result add up to the whole', () => {
  const ofBank = ['a', 'b', 'constructor'].map((id, index) => entry({ id, criterion: `l4-partnership/${index % 2}` }));
  fc.assert(
    fc.property(anyStudy, (events) => {
      for (const sitting of listSittings(events, ofBank)) {
        const { right, of, share, criteria, missed } = resultOf(sitting, ofBank);
        expect(criteria.reduce((sum, one) => sum + one.right, 0)).toBe(right);
        expect(criteria.reduce((sum, one) => sum + one.of, 0)).toBe(of);
        expect(criteria.reduce((sum, one) => sum + one.share * one.of, 0)).toBeCloseTo(share * of);
        expect(missed).toHaveLength(of - right);
      }
    }),
  );
});

const resultsFrom = (...events: ReturnType<typeof sit>[]) =>
  resultsOfCheck(listSittings(events.flat(), bank), bank, 'barriers');

test('the best and the latest of several checks are both kept', () => {
  const results = resultsFrom(
    sit({ a: { marks: 1 }, b: { marks: 1 } }, 'run-1', 1),
    sit({ a: { marks: 1 }, c: { marks: 0 } }, 'run-2', 10),
  );
  expect(results?.best).toMatchObject({ sitting: 'run-1', at: 1000, right: 2, of: 2 });
  expect(results?.latest).toMatchObject({ sitting: 'run-2', at: 10000, right: 1, of: 2 });
});

test('of checks with as many right the one with more marks is best, and of equal ones the latest', () => {
  const first = sit({ a: { marks: 1 }, b: { marks: 0.5 } }, 'run-1', 1);
  const equal = sit({ a: { marks: 1 }, b: { marks: 0.5 } }, 'run-2', 10);
  const fewerMarks = sit({ a: { marks: 1 }, b: { marks: 0 } }, 'run-3', 20);
  const fewerRight = sit({ a: { marks: 0.9 }, b: { marks: 0.9 } }, 'run-4', 30);
  expect(resultsFrom(first, equal, fewerMarks, fewerRight)?.best.sitting).toBe('run-2');
});

test('one check is both the best and the latest', () => {
  const results = resultsFrom(sit({ a: { marks: 0 } }));
  expect(results?.best).toEqual(results?.latest);
});

test('a check that was left early, practice and other modules make no result of a check', () => {
  const left = [begun({ id: 'run-2', questions: ['a', 'b'] }), answered({ question: 'a', clock: 2, sitting: 'run-2' })];
  const [start, ...answers] = sit({ a: { marks: 1 } });
  const practice = [{ ...begun({ questions: ['a'] }), of: 'practice' as const }, ...answers];
  const elsewhere = [{ ...begun({ questions: ['a'] }), module: 'consent' }, ...answers];
  expect(start?.kind).toBe('sitting-begun');
  for (const events of [left, practice, elsewhere]) {
    expect(resultsOfCheck(listSittings(events, bank), bank, 'barriers')).toBeUndefined();
  }
});

test('a check whose questions are all gone makes no result', () => {
  const others = [entry({ id: 'z' })];
  expect(resultsOfCheck(listSittings(sit({ a: { marks: 1 } }), others), others, 'barriers')).toBeUndefined();
});
