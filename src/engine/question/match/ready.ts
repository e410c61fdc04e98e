import { isAllPlaced } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import { placeItems, type MatchKey } from './score.ts';

/** Ready when every item has a choice. */
export function isMatchReady(question: MatchKey, response: QuestionResponse): boolean {
  return isAllPlaced(placeItems(question), response);
}
