import { scorePlaces, type Placeable } from '../placing.ts';
import type { QuestionResponse } from '../response.ts';
import type { Scored } from '../score.ts';
import type { Sort } from './schema.ts';

/** As much of a question as its scoring needs. */
export type SortKey = { cards: readonly Pick<Sort['cards'][number], 'id' | 'to'>[]; groups: readonly { id: string }[] };

/** The share of cards that are in their group. Give it a response that is ready. */
export function scoreSort(question: SortKey, response: QuestionResponse): Scored {
  return scorePlaces(placeCards(question), response);
}

/** The cards as things to put somewhere. */
export function placeCards({ cards, groups }: SortKey): Placeable[] {
  return cards.map(({ id, to }) => ({ id, places: groups, key: to }));
}
