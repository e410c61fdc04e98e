import { scoreTicks, type OptionsKey } from '../choice.ts';
import type { QuestionResponse } from '../response.ts';
import type { Scored } from '../score.ts';

/**
 * The right ticks less the wrong ticks, as a share of what is right, and never below 0. Ticking everything therefore
 * gains nothing. Give it a response that is ready.
 */
export function scoreMultiple({ options }: OptionsKey, response: QuestionResponse): Scored {
  return scoreTicks(options, response);
}
