import { isAnyChosen } from '../choice.ts';
import type { QuestionResponse } from '../response.ts';
import type { SpotKey } from './score.ts';

/** Ready when at least one phrase is marked. */
export function isSpotReady({ phrases }: SpotKey, response: QuestionResponse): boolean {
  return isAnyChosen(phrases, response);
}
