import { isAllPlaced } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import { placeChoices, type GapsKey } from './score.ts';

/** Ready when every gap is filled. */
export function isGapsReady(question: GapsKey, response: QuestionResponse): boolean {
  return isAllPlaced(placeChoices(question), response);
}
