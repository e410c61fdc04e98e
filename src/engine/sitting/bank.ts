import type { QuestionKind } from '../question/schema.ts';
import type { Confidence, EventOf } from '../record/event.ts';

/**
 * A question as checks, review and strength know it: where it stands and what it practises, without its words. A list of
 * these in course order is the bank.
 */
export type BankEntry = {
  id: string;
  revision: number;
  kind: QuestionKind;
  /** The unit, a slash and the number, such as `l4-partnership/1.4`. */
  criterion: string;
  lesson: string;
  module: string;
};

export type Bank = readonly BankEntry[];

/** An answer as the record keeps it. */
export type AnswerEvent = EventOf<'question-answered'>;

/** How an answer did and how sure the learner was of it. */
export type Judged = { marks: number; confidence?: Confidence | undefined };

/** The bank by the ids of its questions. */
export function indexBank(bank: Bank): Map<string, BankEntry> {
  return new Map(bank.map((entry) => [entry.id, entry]));
}

/**
 * The question that an answer counts for; undefined when it is gone from the bank, or when what is right in it has
 * changed since.
 */
export function findCounted(
  index: ReadonlyMap<string, BankEntry>,
  { question, revision }: Pick<AnswerEvent, 'question' | 'revision'>,
): BankEntry | undefined {
  const entry = index.get(question);
  return entry && revision >= entry.revision ? entry : undefined;
}

/** Whether learners mark this question themselves. Such marks are shown, and never make a result or strength. */
export function isSelfMarked({ kind }: Pick<BankEntry, 'kind'>): boolean {
  return kind === 'short';
}

/** The questions that checks may draw: those that are not marked by the learner. */
export function listCheckable(bank: Bank): BankEntry[] {
  return bank.filter((entry) => !isSelfMarked(entry));
}

/** A question counts as right at full marks. */
export function isRight({ marks }: Pick<Judged, 'marks'>): boolean {
  return marks >= 1;
}

/** The learner was very sure and did not get all of it right: there is something to put straight. */
export function isSureAndWrong(answer: Judged): boolean {
  return answer.confidence === 'very' && !isRight(answer);
}
