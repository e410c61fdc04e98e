import { listOrdered, type QuestionResponse } from '../response.ts';
import type { OrderKey } from './score.ts';

/**
 * Ready when every step has its place. A view gives no order before the learner has moved a step or said that the order
 * is right as it stands.
 */
export function isOrderReady({ steps }: OrderKey, response: QuestionResponse): boolean {
  return listOrdered(steps, response).length === steps.length;
}
