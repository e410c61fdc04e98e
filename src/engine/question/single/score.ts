import { listChosen, type QuestionResponse, type Scorable } from '../response.ts';
import { scoreOptions, type Scored } from '../score.ts';

/** 1 for the right option, 0 for any other. Give it a response that is ready. */
export function scoreSingle(question: Scorable, response: QuestionResponse): Scored {
  const isRight = listChosen(question, response).every(({ right }) => right);
  return scoreOptions(question, response, isRight ? 1 : 0);
}
