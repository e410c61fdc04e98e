import { isAllPlaced } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import { placeLines, type ShortKey } from './score.ts';

/** Ready when the learner has judged their answer by every line. */
export function isShortReady(question: ShortKey, response: QuestionResponse): boolean {
  return isAllPlaced(placeLines(question), response);
}
