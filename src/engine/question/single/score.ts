import { markEach, type OptionsKey } from '../choice.ts';
import { listChosen, type QuestionResponse } from '../response.ts';
import { scored, type Scored } from '../score.ts';

/** 1 for the right option, 0 for any other. Give it a response that is ready. */
export function scoreSingle({ options }: OptionsKey, response: QuestionResponse): Scored {
  const chosen = listChosen(options, response);
  return scored(chosen.every(({ right }) => right) ? 1 : 0, markEach(options, chosen));
}
