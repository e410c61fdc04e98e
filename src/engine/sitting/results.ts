import {
  findCounted,
  indexBank,
  isRight,
  isSelfMarked,
  isSureAndWrong,
  type AnswerEvent,
  type Bank,
  type BankEntry,
} from './bank.ts';
import { groupBy } from './group.ts';
import type { Sitting } from './sitting.ts';

/** How several answers did. It is for study; it is no evidence and no pass. */
export type Tally = {
  /** How many had full marks. */
  right: number;
  /** Of how many. */
  of: number;
  /** The share of all marks, 0 to 1; 0 when there are no answers. */
  share: number;
};

/** How a sitting did. What learners mark themselves counts in no tally. */
export type Result = Tally & {
  /** By criterion, in the order of the bank. */
  criteria: (Tally & { criterion: string })[];
  /** The ids of the questions without full marks, also self-marked ones: sure and wrong first, then as they were asked. */
  missed: string[];
  /** How many answers the learner marked themselves. */
  selfMarked: number;
};

/** The result of one of several sittings. */
export type SittingResult = Result & Pick<Sitting, 'at'> & { sitting: string };

/** An answer that counts, with its question. */
type Counted = { entry: BankEntry; answer: AnswerEvent };

/**
 * The result of a sitting, complete or not: of the questions that were answered, are still in the bank, and have not
 * changed in what is right.
 */
export function resultOf(sitting: Pick<Sitting, 'questions' | 'answers'>, bank: Bank): Result {
  const answers = listCounted(sitting, bank);
  const marked = answers.filter(({ entry }) => !isSelfMarked(entry));
  const byCriterion = groupBy(marked, ({ entry }) => entry.criterion);
  const criteria = new Set(bank.map(({ criterion }) => criterion));
  const missed = answers.filter(({ answer }) => !isRight(answer));
  return {
    ...tally(marked),
    criteria: [...criteria].flatMap((criterion) => {
      const own = byCriterion.get(criterion);
      return own ? [{ criterion, ...tally(own) }] : [];
    }),
    missed: [
      ...missed.filter(({ answer }) => isSureAndWrong(answer)),
      ...missed.filter(({ answer }) => !isSureAndWrong(answer)),
    ].map(({ entry }) => entry.id),
    selfMarked: answers.length - marked.length,
  };
}

/**
 * The best and the latest result of a module’s check, from its complete sittings; undefined before the first. They may be
 * the same one and are never added together. The best has the most questions right, then the most marks; of equal ones it
 * is the latest.
 */
export function resultsOfCheck(
  sittings: readonly Sitting[],
  bank: Bank,
  module: string,
): { best: SittingResult; latest: SittingResult } | undefined {
  const results = sittings
    .filter((sitting) => sitting.of === 'check' && sitting.module === module && sitting.isComplete)
    .map((sitting) => ({ sitting: sitting.id, at: sitting.at, ...resultOf(sitting, bank) }))
    .filter((result) => result.of > 0);
  const latest = results.at(-1);
  if (!latest) return undefined;
  const best = results.reduce((one, other) => (isBetter(one, other) ? one : other));
  return { best, latest };
}

/** The answers of a sitting that count, as they were asked. */
export function listCounted({ questions, answers }: Pick<Sitting, 'questions' | 'answers'>, bank: Bank): Counted[] {
  const index = indexBank(bank);
  return questions.flatMap((question) => {
    const answer = answers.get(question);
    const entry = answer && findCounted(index, answer);
    return entry ? [{ entry, answer }] : [];
  });
}

function tally(answers: Counted[]): Tally {
  const marks = answers.reduce((sum, { answer }) => sum + answer.marks, 0);
  return {
    right: answers.filter(({ answer }) => isRight(answer)).length,
    of: answers.length,
    share: answers.length === 0 ? 0 : marks / answers.length,
  };
}

function isBetter(one: Tally, other: Tally): boolean {
  return one.right > other.right || (one.right === other.right && one.share > other.share);
}
