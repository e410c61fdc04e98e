import { fetchBankFile } from '../bank-file.ts';
import { dueNow, nextDue, summary } from '../engine/review/due.ts';
import { REVIEW_MOST } from '../engine/sitting/lengths.ts';
import { readSchedule } from './local/schedule.ts';
import { readSnapshot } from './local/snapshot.ts';

/** What is due for review, and when the next of the others is planned (milliseconds since 1970). */
export type Due = { now: ReturnType<typeof summary>; next: number | undefined };

/**
 * What is due for review at a time; undefined for somebody who has answered nothing. The kept schedule is used where it is
 * of the events that the progress is of; else it is worked out anew.
 *
 * @param at milliseconds since 1970.
 * @throws when there is no network and the list of questions was not kept.
 */
export async function readDue(bankAddress: string, at: number): Promise<Due | undefined> {
  const progress = readSnapshot()?.progress;
  if (!progress || Object.keys(progress.questions).length === 0) return undefined;
  const { bank } = await fetchBankFile(bankAddress);
  const schedule = readSchedule(progress.count) ?? (await (await import('./study.ts')).readStudy(bank)).schedule;
  return { now: summary(dueNow(schedule, bank, at).slice(0, REVIEW_MOST)), next: nextDue(schedule, bank, at) };
}
