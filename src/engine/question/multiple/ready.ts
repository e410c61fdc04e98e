import { listChosen, type QuestionResponse, type Scorable } from '../response.ts';

/** Ready when at least one option is chosen. */
export function isMultipleReady(question: Scorable, response: QuestionResponse): boolean {
  return listChosen(question, response).length > 0;
}
