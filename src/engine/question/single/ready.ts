import type { OptionsKey } from '../choice.ts';
import { listChosen, type QuestionResponse } from '../response.ts';

/** Ready when one option is chosen. */
export function isSingleReady({ options }: OptionsKey, response: QuestionResponse): boolean {
  return listChosen(options, response).length === 1;
}
