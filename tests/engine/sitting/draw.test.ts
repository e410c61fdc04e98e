import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCheckable, type Bank, type BankEntry } from '../../../src/engine/sitting/bank.ts';
import { drawMixed, drawStratified } from '../../../src/engine/sitting/draw.ts';
import { anyBank, kinds } from './arbitraries.ts';
import { entry } from './samples.ts';

const anySize = fc.integer({ min: 0, max: 45 });
const anyDraw = fc.constantFrom<(bank: Bank, size: number, seed: string) => BankEntry[]>(drawStratified, drawMixed);

const bankOf = (...fields: Partial<BankEntry>[]) => fields.map((own, index) => entry({ id: `q-${index + 1}`, ...own }));
const countsOf = (entries: Bank, keyOf: (entry: BankEntry) => string) =>
  entries.reduce((counts, one) => counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1), new Map<string, number>());

/** Every two keys differ by at most one, unless the lesser has nothing left in the bank. */
function expectEven(drawn: Bank, bank: Bank, keyOf: (entry: BankEntry) => string) {
  const there = countsOf(bank, keyOf);
  const counts = countsOf(drawn, keyOf);
  const most = Math.max(0, ...counts.values());
  for (const [key, all] of there) expect(counts.get(key) ?? 0).toBeGreaterThanOrEqual(Math.min(all, most - 1));
}

test('a draw takes as many different questions of the bank as asked for, or all there are', () => {
  fc.assert(
    fc.property(anyDraw, anyBank, anySize, fc.string(), (draw, bank, size, seed) => {
      const drawn = draw(bank, size, seed);
      expect(new Set(drawn).size).toBe(Math.min(size, bank.length));
      expect(drawn).toHaveLength(Math.min(size, bank.length));
      for (const one of drawn) expect(bank).toContain(one);
    }),
  );
});

test('the same seed draws the same questions in the same order', () => {
  fc.assert(
    fc.property(anyDraw, anyBank, anySize, fc.string(), (draw, bank, size, seed) => {
      expect(draw(structuredClone(bank), size, seed)).toEqual(draw(bank, size, seed));
    }),
  );
});

test('seeds draw different questions', () => {
  const bank = bankOf(...Array.from({ length: 30 }, () => ({})));
  const draws = ['one', 'two', 'three'].map((seed) =>
    drawStratified(bank, 5, seed)
      .map(({ id }) => id)
      .toSorted()
      .join(),
  );
  expect(new Set(draws).size).toBe(3);
});

test('a draw leaves the bank as it is', () => {
  fc.assert(
    fc.property(anyDraw, anyBank, anySize, (draw, bank, size) => {
      const before = structuredClone(bank);
      draw(bank, size, 'seed');
      expect(bank).toEqual(before);
    }),
  );
});

test('criteria have as even a number of questions as the bank allows', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      expectEven(drawStratified(bank, size, seed), bank, ({ criterion }) => criterion);
    }),
  );
});

test('every criterion comes in when there is room for all of them', () => {
  fc.assert(
    fc.property(anyBank, fc.string(), (bank, seed) => {
      const criteria = new Set(bank.map(({ criterion }) => criterion));
      expect(new Set(drawStratified(bank, criteria.size, seed).map(({ criterion }) => criterion))).toEqual(criteria);
    }),
  );
});

test('lessons have as even a number of questions as the bank allows, when a draw goes by lesson', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      expectEven(drawStratified(bank, size, seed, 'lesson'), bank, ({ lesson }) => lesson);
    }),
  );
});

test('with more lessons than questions, a draw by lesson asks about the first ones', () => {
  const bank = bankOf({ lesson: 'one' }, { lesson: 'two' }, { lesson: 'three' }, { lesson: 'four' }, { lesson: 'one' });
  const drawn = drawStratified(bank, 3, 'seed', 'lesson');
  expect(drawn.map(({ lesson }) => lesson).toSorted()).toEqual(['one', 'three', 'two']);
});

test('no question of a criterion can be exchanged for one of a kind that came two times less', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      const drawn = drawStratified(bank, size, seed);
      const counts = countsOf(drawn, ({ kind }) => kind);
      for (const out of drawn) {
        for (const spare of bank.filter((one) => one.criterion === out.criterion && !drawn.includes(one))) {
          expect((counts.get(out.kind) ?? 0) - (counts.get(spare.kind) ?? 0)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('a kind that fills most of the bank does not fill the draw', () => {
  const bank = bankOf(...Array.from({ length: 30 }, () => ({})), ...kinds.slice(1, 5).map((kind) => ({ kind })));
  expect(countsOf(drawStratified(bank, 5, 'seed'), ({ kind }) => kind).get('single')).toBe(1);
});

test('neighbours are of different kinds where that is possible', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      const drawn = drawStratified(bank, size, seed);
      const most = Math.max(0, ...countsOf(drawn, ({ kind }) => kind).values());
      const alike = drawn.filter(({ kind }, index) => kind === drawn[index - 1]?.kind);
      expect(alike).toHaveLength(Math.max(0, 2 * most - drawn.length - 1));
    }),
  );
});

test('mixed practice has as even a number of questions of each module as the bank allows', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      expectEven(drawMixed(bank, size, seed), bank, ({ module }) => module);
    }),
  );
});

test('mixed practice has an even number of questions of each criterion of a module', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      const isIn = (one: BankEntry) => one.module === 'barriers';
      expectEven(drawMixed(bank, size, seed).filter(isIn), bank.filter(isIn), ({ criterion }) => criterion);
    }),
  );
});

test('mixed practice exchanges no question of one criterion for one of another', () => {
  const [first, second, third] = ['l3-unit-17/1.1', 'l3-unit-17/1.2', 'l4-partnership/1.4'].map((criterion) =>
    Array.from({ length: 4 }, () => ({ criterion })),
  );
  const matches = (third ?? []).map((fields) => ({ ...fields, kind: 'match' as const }));
  const drawn = drawMixed(bankOf(...(first ?? []), ...(second ?? []), ...matches), 6, 'seed');
  expect([...countsOf(drawn, ({ criterion }) => criterion).values()]).toEqual([2, 2, 2]);
});

test('in mixed practice, neighbours are of different modules where that is possible', () => {
  fc.assert(
    fc.property(anyBank, anySize, fc.string(), (bank, size, seed) => {
      const drawn = drawMixed(bank, size, seed);
      const most = Math.max(0, ...countsOf(drawn, ({ module }) => module).values());
      const alike = drawn.filter(({ module }, index) => module === drawn[index - 1]?.module);
      expect(alike).toHaveLength(Math.max(0, 2 * most - drawn.length - 1));
    }),
  );
});

test('in mixed practice of one module, neighbours are of different kinds', () => {
  const bank = bankOf({ kind: 'single' }, { kind: 'single' }, { kind: 'single' }, { kind: 'match' }, { kind: 'match' });
  expect(drawMixed(bank, 5, 'seed').map(({ kind }) => kind)).toEqual(['single', 'match', 'single', 'match', 'single']);
});

test('checks draw no question that learners mark themselves', () => {
  const bank = bankOf(...kinds.map((kind) => ({ kind })));
  expect(listCheckable(bank).map(({ kind }) => kind)).toEqual(kinds.slice(0, -1));
});
