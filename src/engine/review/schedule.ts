import type { BankEntry } from '../sitting/bank.ts';
import type { Ordered } from '../record/order.ts';

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/**
 * Answers to a question less than half a day apart are of one day, in whatever time zone and on whatever shift the learner
 * is: the later one was given with the feedback of the earlier one still fresh. In milliseconds.
 */
export const HALF_DAY = DAY / 2;

/** What is known of one question that was answered. */
export type Card = {
  /** The revision that was answered. Answers to a newer one start the card again. */
  revision: number;
  /** When it was last answered, in milliseconds since 1970, by the clock of the device. */
  at: number;
  /** When it is planned to come back, in milliseconds since 1970. */
  due: number;
  /** After how many days nine of ten such questions are still known. */
  stability: number;
  /** 1, easy, to 10. */
  difficulty: number;
  /** Whether the learner was very sure and wrong on the day they last answered it, before they tried again. */
  isSureAndWrong: boolean;
};

/**
 * When each question is to come back: what a replay of the events gives (`replay.ts`), kept as a cache that never differs
 * from it. It is plain data, and what only shows what is due needs no more than this file and `due.ts`.
 *
 * Sample: `{ v: 1, count: 214, last: { clock: 230, id: 'k3x9c2qv-4' }, cards: { 'rose-first-look': { revision: 1,
 * at: 1795330000000, due: 1795502800000, stability: 2.3065, difficulty: 2.1181, isSureAndWrong: false } } }`
 *
 * - `v`: the rules it was made by. A cache with another number is not used; it is replayed.
 * - `count`: how many events it was made from, of every kind. When it is not that of the progress, some are missing.
 * - `last`: the last answer in it, by the order of the record.
 *
 * When the course changes: cards of questions that are gone, or were answered before what is right in them changed, stay
 * in it and are not looked up.
 */
export type Schedule = {
  v: typeof SCHEDULE_VERSION;
  count: number;
  last?: Ordered;
  cards: Record<string, Card>;
};

/** Goes up with every change to the rules of grading or planning, or to the shape. */
export const SCHEDULE_VERSION = 1;

export const emptySchedule: Schedule = { v: SCHEDULE_VERSION, count: 0, cards: {} };

/** The card of a question; undefined when it was not answered since what is right in it last changed. */
export function findCard(
  { cards }: Pick<Schedule, 'cards'>,
  { id, revision }: Pick<BankEntry, 'id' | 'revision'>,
): Card | undefined {
  const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
  return card && card.revision >= revision ? card : undefined;
}
