import { listChosen, type QuestionResponse, type Scorable } from '../response.ts';

/** Ready when one option is chosen. */
export function isSingleReady(question: Scorable, response: QuestionResponse): boolean {
  return listChosen(question, response).length === 1;
}
