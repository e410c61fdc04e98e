import type { RecordEvent } from '../record/event.ts';
import { isRight, isSelfMarked, type Bank, type BankEntry } from '../sitting/bank.ts';
import { groupBy } from '../sitting/group.ts';
import { listRecalls, type Recall } from './recall.ts';

/** How many different questions have to be right for a criterion to be growing, and to be strong. */
const GROWING_QUESTIONS = 3;
const STRONG_QUESTIONS = 5;
/** The share of latest answers that have to be right, 0 to 1. */
const GROWING_SHARE = 1 / 2;
const STRONG_SHARE = 4 / 5;
/** On how many different days an answer was right. */
const STRONG_DAYS = 3;

/** How strong a criterion is in questions. It says nothing about whether it is met: an assessor judges that. */
export type Level = 'not-seen' | 'started' | 'growing' | 'strong';

/** What a criterion lacks to be strong: more different questions right, a greater share of them right, or more days. */
export type Lack = 'questions' | 'share' | 'days';

/** A criterion’s strength with its reasons: “7 of 8 latest answers right over 3 days”. */
export type Strength = {
  criterion: string;
  level: Level;
  /** How many of the latest answers, one for each question, are right. */
  right: number;
  /** How many different questions have an answer. */
  of: number;
  /** On how many different days an answer was right, latest or not. */
  days: number;
  /** What is missing to be strong; empty when it is. */
  lacks: Lack[];
  /** How many questions there are, without those that learners mark themselves. */
  questions: number;
  /** How many questions have an answer that learners marked themselves. These make no strength. */
  selfMarked: number;
};

/**
 * The strength of every criterion that has questions, in the order of the bank, by one rule in words:
 *
 * - Only an answer that the learner gave by themselves counts, not one within half a day of the last to that question. Of
 *   each question the latest counts. It is right at full marks.
 * - Strong: the latest answers to at least 5 different questions are right, these are at least 4 in 5 of all latest
 *   answers, and there were right answers on at least 3 different days.
 * - Growing: the latest answers to at least 3 different questions are right, and these are at least half of all.
 * - Started: there is an answer. Not seen: there is none.
 *
 * @param dayOf the day of a time (milliseconds since 1970) where the learner is, in any form.
 */
export function listStrengths(bank: Bank, events: readonly RecordEvent[], dayOf: (at: number) => string): Strength[] {
  const recalls = groupBy(listRecalls(bank, events), ({ entry }) => entry.criterion);
  return [...groupBy(bank, ({ criterion }) => criterion)].map(([criterion, entries]) =>
    strengthOf(criterion, entries, recalls.get(criterion) ?? [], dayOf),
  );
}

function strengthOf(
  criterion: string,
  entries: BankEntry[],
  recalls: Recall[],
  dayOf: (at: number) => string,
): Strength {
  const marked = recalls.filter(({ entry }) => !isSelfMarked(entry));
  const latest = [...new Map(marked.map((recall) => [recall.entry.id, recall])).values()];
  const own = recalls.filter(({ entry }) => isSelfMarked(entry));
  const counts = {
    right: latest.filter(({ answer }) => isRight(answer)).length,
    of: latest.length,
    days: new Set(marked.filter(({ answer }) => isRight(answer)).map(({ answer }) => dayOf(answer.at))).size,
  };
  const lacks = listLacks(counts);
  return {
    criterion,
    level: recalls.length === 0 ? 'not-seen' : levelOf(counts, lacks),
    ...counts,
    lacks,
    questions: entries.filter((entry) => !isSelfMarked(entry)).length,
    selfMarked: new Set(own.map(({ entry }) => entry.id)).size,
  };
}

type Counts = Pick<Strength, 'right' | 'of' | 'days'>;

function listLacks({ right, of, days }: Counts): Lack[] {
  const lacks: Lack[] = [];
  if (right < STRONG_QUESTIONS) lacks.push('questions');
  if (!(right / of >= STRONG_SHARE)) lacks.push('share');
  if (days < STRONG_DAYS) lacks.push('days');
  return lacks;
}

function levelOf({ right, of }: Counts, lacks: Lack[]): Exclude<Level, 'not-seen'> {
  if (lacks.length === 0) return 'strong';
  return right >= GROWING_QUESTIONS && right / of >= GROWING_SHARE ? 'growing' : 'started';
}
