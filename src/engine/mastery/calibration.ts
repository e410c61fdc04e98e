import type { Confidence, RecordEvent } from '../record/event.ts';
import { isRight, isSelfMarked, type Bank } from '../sitting/bank.ts';
import { listRecalls } from './recall.ts';

/** How many answers it takes to say something. */
const ENOUGH = 10;
/** The share of right answers, 0 to 1, that goes with being very sure. */
const SURE_SHARE = 4 / 5;

/** “When you were very sure you were right 14 times out of 18.” */
export type Trust = { right: number; of: number };

/**
 * How well being sure and being right went together:
 *
 * - ‘too-few’: fewer than 10 answers that were very sure, and fewer than 10 that were not sure.
 * - ‘over-sure’: of at least 10 that were very sure, fewer than 4 in 5 were right.
 * - ‘under-sure’: of at least 10 that were not sure, 4 in 5 or more were right. Where both hold it is ‘over-sure’, which
 *   matters more at work.
 * - ‘well-matched’: neither.
 */
export type Reading = 'too-few' | 'well-matched' | 'over-sure' | 'under-sure';

export type Calibration = Record<Confidence, Trust> & { reading: Reading };

/**
 * How often the learner was right for each way of being sure. Only answers that they gave by themselves count, as for
 * strength: who has just read the explanation is sure and right. Answers without confidence, and questions that learners
 * mark themselves, are left out.
 */
export function calibrate(bank: Bank, events: readonly RecordEvent[]): Calibration {
  const answers = listRecalls(bank, events)
    .filter(({ entry }) => !isSelfMarked(entry))
    .map(({ answer }) => answer);
  const trustIn = (confidence: Confidence): Trust => {
    const those = answers.filter((answer) => answer.confidence === confidence);
    return { right: those.filter(isRight).length, of: those.length };
  };
  const trust = { 'not-sure': trustIn('not-sure'), fairly: trustIn('fairly'), very: trustIn('very') };
  return { ...trust, reading: readTrust(trust) };
}

function readTrust({ very, 'not-sure': notSure }: Record<Confidence, Trust>): Reading {
  if (very.of < ENOUGH && notSure.of < ENOUGH) return 'too-few';
  if (very.of >= ENOUGH && very.right / very.of < SURE_SHARE) return 'over-sure';
  if (notSure.of >= ENOUGH && notSure.right / notSure.of >= SURE_SHARE) return 'under-sure';
  return 'well-matched';
}
