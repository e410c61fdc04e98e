import { useRef, useSyncExternalStore } from 'react';
import type { QuestionResponse } from '../../engine/question/response.ts';
import { readPlaced } from './placings.ts';

// Nothing is listened to: what is placed matters when the view is drawn anew with its feedback, and is read then.
const listen = () => () => undefined;

/**
 * What is put where, as the inputs inside `root` know it each time the view is drawn: also what was chosen before the
 * page woke. The inputs have to stay, hidden if need be.
 *
 * @param response what is answered as the view appears.
 */
export function usePlaced(response: QuestionResponse | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const first = () => JSON.stringify(response ?? { placed: {} });
  // As a text, because two readings of the same inputs have to be equal.
  const text = useSyncExternalStore(
    listen,
    () => (root.current ? JSON.stringify(readPlaced(root.current)) : first()),
    first,
  );
  return { root, placed: JSON.parse(text) as QuestionResponse };
}
