import { scoreTicks } from '../choice.ts';
import type { QuestionResponse } from '../response.ts';
import type { Scored } from '../score.ts';

/** As much of a question as its scoring needs. */
export type SpotKey = { phrases: readonly { id: string; fault: boolean }[] };

/** The faults found less the false alarms, as a share of the faults, and never below 0. Give it a response that is ready. */
export function scoreSpot({ phrases }: SpotKey, response: QuestionResponse): Scored {
  return scoreTicks(
    phrases.map(({ id, fault }) => ({ id, right: fault })),
    response,
  );
}
