import { listChosen, type QuestionResponse, type Scorable } from '../response.ts';
import { scoreOptions, type Scored } from '../score.ts';

/**
 * The right ticks less the wrong ticks, as a share of what is right, and never below 0. Ticking everything therefore
 * gains nothing. Give it a response that is ready.
 */
export function scoreMultiple(question: Scorable, response: QuestionResponse): Scored {
  const chosen = listChosen(question, response);
  const rightTicks = chosen.filter(({ right }) => right).length;
  const wrongTicks = chosen.length - rightTicks;
  const toFind = question.options.filter(({ right }) => right).length;
  return scoreOptions(question, response, Math.max(0, (rightTicks - wrongTicks) / toFind));
}
