import { listOrdered, type QuestionResponse } from '../response.ts';
import { scored, type Scored } from '../score.ts';

/** As much of a question as its scoring needs: the steps in the right order. */
export type OrderKey = { steps: readonly { id: string }[] };

/**
 * The share of pairs of steps of which the earlier one stands first (as Kendall’s tau counts them, from 0 to 1). A step
 * is marked right when it has its own place. Give it a response that is ready.
 */
export function scoreOrder({ steps }: OrderKey, response: QuestionResponse): Scored {
  const places = listOrdered(steps, response).map((step) => steps.indexOf(step));
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  return scored(
    pairs.filter((isRight) => isRight).length / pairs.length,
    places.map((place, index) => [steps[place]?.id ?? '', place === index ? 'chosen-right' : 'chosen-wrong'] as const),
  );
}
