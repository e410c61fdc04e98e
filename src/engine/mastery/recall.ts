import type { RecordEvent } from '../record/event.ts';
import { compareOrder } from '../record/order.ts';
import { HALF_DAY } from '../review/schedule.ts';
import { findCounted, indexBank, type AnswerEvent, type Bank, type BankEntry } from '../sitting/bank.ts';

/** An answer that shows what the learner knew by themselves, with its question. */
export type Recall = { entry: BankEntry; answer: AnswerEvent };

/**
 * The answers that show what the learner knew by themselves, in order: the first to each question, and every one that
 * came at least half a day before or after the one it follows. What is answered sooner was answered with the feedback
 * fresh. Answers to questions that are gone, or that were given before what is right changed, are left out.
 */
export function listRecalls(bank: Bank, events: readonly RecordEvent[]): Recall[] {
  const index = indexBank(bank);
  const latest = new Map<string, number>();
  const recalls: Recall[] = [];
  for (const answer of events.filter((event) => event.kind === 'question-answered').sort(compareOrder)) {
    const entry = findCounted(index, answer);
    if (!entry) continue;
    const before = latest.get(entry.id);
    latest.set(entry.id, answer.at);
    // Either way: after a clock that was ahead, answers seem to come before those they follow.
    if (before === undefined || Math.abs(answer.at - before) >= HALF_DAY) recalls.push({ entry, answer });
  }
  return recalls;
}
