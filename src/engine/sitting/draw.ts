import { shuffle } from '../random.ts';
import type { Bank, BankEntry } from './bank.ts';
import { groupBy } from './group.ts';
import { spread } from './spread.ts';

/**
 * Draws `size` questions, or all when there are fewer; the same ones in the same order for the same bank and seed, and
 * none twice.
 *
 * - Criteria (or lessons) get a question each in turns until enough are drawn, so that their numbers differ by at most one
 *   unless one has no more. Which criteria get one more follows from the seed. Lessons come in the order of the bank,
 *   because advice on what to skip starts with the first.
 * - Within each, questions are taken so that kinds are as even as exchanging one for another can make them.
 * - Neighbours are of different kinds where that is possible.
 *
 * It draws from whatever it is given; checks give it `listCheckable(bank)`.
 */
export function drawStratified(
  bank: Bank,
  size: number,
  seed: string,
  by: 'criterion' | 'lesson' = 'criterion',
): BankEntry[] {
  const drawn = inTurns(listStrata(bank, by, seed)).slice(0, Math.max(0, size));
  return order(
    mixKinds(drawn, bank, (entry) => entry[by]),
    seed,
  );
}

/**
 * As {@link drawStratified}, over modules: they get a question each in turns, and so do the criteria within each.
 * Neighbours are of different modules where that is possible, then of different kinds.
 */
export function drawMixed(bank: Bank, size: number, seed: string): BankEntry[] {
  const modules = shuffle([...groupBy(bank, ({ module }) => module).values()], `${seed}/modules`);
  const turns = modules.map((own) => inTurns(listStrata(own, 'criterion', seed)));
  const drawn = inTurns(turns).slice(0, Math.max(0, size));
  const mixed = mixKinds(drawn, bank, ({ module, criterion }) => `${module} ${criterion}`);
  return spread(order(mixed, seed), ({ module }) => module);
}

/** The questions of each criterion or lesson, shuffled. */
function listStrata(bank: Bank, by: 'criterion' | 'lesson', seed: string): BankEntry[][] {
  const strata = [...groupBy(bank, (entry) => entry[by])].map(([key, own]) => shuffle(own, `${seed}/${key}`));
  return by === 'lesson' ? strata : shuffle(strata, `${seed}/criteria`);
}

/** The first of each list, then the second of each, and so on. */
function inTurns<Item>(lists: Item[][]): Item[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}

/** Exchanges questions of a kind that came often for others of the same stratum whose kind came at least two times less. */
function mixKinds(drawn: BankEntry[], bank: Bank, stratumOf: (entry: BankEntry) => string): BankEntry[] {
  const mixed = [...drawn];
  // Every exchange lowers the sum of the squared numbers of kinds, so this ends.
  for (;;) {
    const spare = bank.filter((entry) => !mixed.includes(entry));
    const timesOf = (kind: string) => mixed.filter((entry) => entry.kind === kind).length;
    const inFor = (out: BankEntry) =>
      spare.find((entry) => stratumOf(entry) === stratumOf(out) && timesOf(entry.kind) + 1 < timesOf(out.kind));
    const place = mixed.findIndex((out) => inFor(out) !== undefined);
    const out = mixed[place];
    const replacement = out && inFor(out);
    if (!replacement) return mixed;
    mixed[place] = replacement;
  }
}

function order(drawn: BankEntry[], seed: string): BankEntry[] {
  return spread(shuffle(drawn, `${seed}/order`), ({ kind }) => kind);
}
