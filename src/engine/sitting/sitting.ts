import type { EventOf, RecordEvent } from '../record/event.ts';
import { compareOrder } from '../record/order.ts';
import { indexBank, type AnswerEvent, type Bank, type BankEntry } from './bank.ts';

/**
 * A run through several questions: questions before a module, its check, mixed practice or a review. A fold over the
 * events, the same in whatever order they come.
 *
 * When the course changes: a question that is gone is no longer asked and leaves the run as complete as it is without it.
 * One that was answered before what is right in it changed is not asked again in this run, and its result leaves it out.
 * One that was not yet answered is asked as it is now.
 */
export type Sitting = {
  /** The id of the event that began it. */
  id: string;
  of: EventOf<'sitting-begun'>['of'];
  module: string | undefined;
  /** When it began, in milliseconds since 1970. */
  at: number;
  /** The ids of all questions that were drawn, in their order. */
  questions: string[];
  /** By question, the first answer given in this run: trying again does not change a result. */
  answers: Map<string, AnswerEvent>;
  /** When the learner left it for good; undefined when they did not. */
  ended: number | undefined;
  /** Nothing is left to ask in it. */
  isComplete: boolean;
};

/** All sittings in a record, in the order in which they were begun. */
export function listSittings(events: readonly RecordEvent[], bank: Bank): Sitting[] {
  const sittings = new Map<string, Sitting>();
  const inOrder = [...events].sort(compareOrder);
  for (const event of inOrder) {
    if (event.kind === 'sitting-begun') sittings.set(event.id, begin(event));
  }
  for (const event of inOrder) {
    if (event.kind === 'question-answered') addAnswer(sittings.get(event.sitting ?? ''), event);
    if (event.kind === 'sitting-ended') addEnd(sittings.get(event.sitting), event);
  }
  const index = indexBank(bank);
  return [...sittings.values()].map((sitting) => ({ ...sitting, isComplete: findNext(sitting, index) === undefined }));
}

/** The latest sitting of its sort (and module, where it is of one) that can be gone on with. */
export function openSitting(sittings: readonly Sitting[], of: Sitting['of'], module?: string): Sitting | undefined {
  return sittings.findLast(
    (sitting) => sitting.of === of && sitting.module === module && !sitting.isComplete && sitting.ended === undefined,
  );
}

/** The first question of a sitting that is in the bank and was not answered in it; undefined when there is none left. */
export function nextQuestion(sitting: Pick<Sitting, 'questions' | 'answers'>, bank: Bank): BankEntry | undefined {
  return findNext(sitting, indexBank(bank));
}

/** The ids of the questions that make up a sitting now: those that are in the bank, and those that were answered in it. */
export function listPresent({ questions, answers }: Pick<Sitting, 'questions' | 'answers'>, bank: Bank): string[] {
  const index = indexBank(bank);
  return questions.filter((question) => index.has(question) || answers.has(question));
}

function begin({ id, of, module, at, questions }: EventOf<'sitting-begun'>): Sitting {
  return { id, of, module, at, questions, answers: new Map(), ended: undefined, isComplete: false };
}

function addAnswer(sitting: Sitting | undefined, answer: AnswerEvent): void {
  if (sitting?.questions.includes(answer.question) && !sitting.answers.has(answer.question)) {
    sitting.answers.set(answer.question, answer);
  }
}

function addEnd(sitting: Sitting | undefined, { at }: EventOf<'sitting-ended'>): void {
  if (sitting) sitting.ended ??= at;
}

function findNext(
  { questions, answers }: Pick<Sitting, 'questions' | 'answers'>,
  index: ReadonlyMap<string, BankEntry>,
): BankEntry | undefined {
  const next = questions.find((question) => index.has(question) && !answers.has(question));
  return next === undefined ? undefined : index.get(next);
}
