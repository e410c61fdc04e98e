import { scorePlaces, type Placeable } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import type { Scored } from '../score.ts';
import type { Match } from './schema.ts';

/** As much of a question as its scoring needs. */
export type MatchKey = {
  items: readonly Pick<Match['items'][number], 'id' | 'to'>[];
  choices: readonly { id: string }[];
};

/** The share of pairs that are right. Give it a response that is ready. */
export function scoreMatch(question: MatchKey, response: QuestionResponse): Scored {
  return scorePlaces(placeItems(question), response);
}

/** The items as things to put somewhere. */
export function placeItems({ items, choices }: MatchKey): Placeable[] {
  return items.map(({ id, to }) => ({ id, places: choices, key: to }));
}
