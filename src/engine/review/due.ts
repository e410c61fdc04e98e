import type { Bank, BankEntry } from '../sitting/bank.ts';
import { minutesFor } from '../sitting/lengths.ts';
import { spread } from '../sitting/spread.ts';
import { DAY, findCard, HALF_DAY, type Card, type Schedule } from './schedule.ts';

/**
 * The questions to review now: those where the learner was sure and wrong come first, then those that have waited longest.
 * Within each of the two, neighbours are of different modules where that is possible.
 *
 * A question may come up to half a day before it is planned, so that who studies at seven each evening finds what they
 * answered at eight. One that was answered in the future was answered under a wrong clock, and is due.
 *
 * @param now in milliseconds since 1970.
 */
export function dueNow(schedule: Schedule, bank: Bank, now: number): BankEntry[] {
  const due = listCards(schedule, bank)
    .filter(({ card }) => isDue(card, now))
    .sort((one, other) => one.card.due - other.card.due);
  const sureAndWrong = mixModules(due.filter(({ card }) => card.isSureAndWrong));
  const others = due.filter(({ card }) => !card.isSureAndWrong);
  return [...sureAndWrong, ...mixModules(others, sureAndWrong.at(-1)?.entry.module)].map(({ entry }) => entry);
}

/** What a review of these questions comes to: “6 questions from 3 modules, about 5 minutes”. */
export function summary(questions: Bank): { questions: number; modules: number; minutes: number } {
  return {
    questions: questions.length,
    modules: new Set(questions.map(({ module }) => module)).size,
    minutes: minutesFor(questions.length),
  };
}

/**
 * When the next of the questions that are not due yet is planned, in milliseconds since 1970; undefined when there is none.
 *
 * @param now in milliseconds since 1970.
 */
export function nextDue(schedule: Schedule, bank: Bank, now: number): number | undefined {
  return listCards(schedule, bank)
    .filter(({ card }) => !isDue(card, now))
    .reduce<number | undefined>((first, { card }) => Math.min(first ?? card.due, card.due), undefined);
}

type Waiting = { entry: BankEntry; card: Card };

function listCards(schedule: Schedule, bank: Bank): Waiting[] {
  return bank.flatMap((entry) => {
    const card = findCard(schedule, entry);
    return card ? [{ entry, card }] : [];
  });
}

function isDue({ due, at }: Card, now: number): boolean {
  return due - HALF_DAY <= now || at > now + DAY;
}

function mixModules(waiting: Waiting[], after?: string): Waiting[] {
  return spread(waiting, ({ entry }) => entry.module, after);
}
