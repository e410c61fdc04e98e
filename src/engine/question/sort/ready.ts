import { isAllPlaced } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import { placeCards, type SortKey } from './score.ts';

/** Ready when every card is in a group. */
export function isSortReady(question: SortKey, response: QuestionResponse): boolean {
  return isAllPlaced(placeCards(question), response);
}
