import { placeOf, type QuestionResponse } from './response.ts';
import { scored, type Scored } from './score.ts';

/** Something to put somewhere: where it may go, and where it belongs. */
export type Placeable = { id: string; places: readonly { id: string }[]; key: string };

/** Ready when everything has been put somewhere. */
export function isAllPlaced(items: readonly Placeable[], response: QuestionResponse): boolean {
  return items.every((item) => placeOf(item, item.places, response) !== undefined);
}

/** The share of what was put where it belongs. */
export function scorePlaces(items: readonly Placeable[], response: QuestionResponse): Scored {
  const isRight = (item: Placeable) => placeOf(item, item.places, response) === item.key;
  return scored(
    items.filter(isRight).length / items.length,
    items.map((item) => [item.id, isRight(item) ? 'chosen-right' : 'chosen-wrong'] as const),
  );
}
