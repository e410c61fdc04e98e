import type { Markable } from '../choice.ts';
import { scorePlaces, type Placeable } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import type { Scored } from '../score.ts';

/** As much of a question as its scoring needs. */
export type GapsKey = { gaps: readonly { id: string; choices: readonly Markable[] }[] };

/** The share of gaps that are filled rightly. Give it a response that is ready. */
export function scoreGaps(question: GapsKey, response: QuestionResponse): Scored {
  return scorePlaces(placeChoices(question), response);
}

/** The gaps as things to put a choice into. */
export function placeChoices({ gaps }: GapsKey): Placeable[] {
  return gaps.map(({ id, choices }) => ({ id, places: choices, key: choices.find(({ right }) => right)?.id ?? '' }));
}
