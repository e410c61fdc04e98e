import { isAnyChosen, type OptionsKey } from '../choice.ts';
import type { QuestionResponse } from '../response.ts';

/** Ready when at least one option is chosen. */
export function isMultipleReady({ options }: OptionsKey, response: QuestionResponse): boolean {
  return isAnyChosen(options, response);
}
