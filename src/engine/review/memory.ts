import { FSRSAlgorithm, generatorParameters, Rating, type FSRSState } from 'ts-fsrs';
import type { Grade } from './grade.ts';

/**
 * The model of memory: FSRS-6 with the published default parameters of ts-fsrs, and the same result each time (no fuzz).
 *
 * Only the model is used, without the scheduler of ts-fsrs around it. That one brings a card back after one and ten
 * minutes, counts days by midnight in UTC, and doubles the code a phone fetches. With `enable_short_term` a second answer
 * on one day counts by the model’s own formula for that, which moves stability little.
 */
const model = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: true }));

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } satisfies Record<
  Grade,
  Rating
>;

/** How firmly a question is remembered: its stability in days, and its difficulty from 1 to 10. */
export type Memory = Pick<FSRSState, 'stability' | 'difficulty'>;

/**
 * Memory after an answer.
 *
 * @param before memory before it; undefined for the first answer.
 * @param days whole days since the answer before, 0 or more.
 */
export function remember(before: Memory | undefined, days: number, grade: Grade): Memory {
  const { stability, difficulty } = model.next_state(before ?? null, days, ratings[grade]);
  return { stability, difficulty };
}

/** After how many whole days, at least one, a question is to come back: when nine of ten would still be known. */
export function daysUntilDue({ stability }: Pick<Memory, 'stability'>): number {
  return model.next_interval(stability, 0);
}
