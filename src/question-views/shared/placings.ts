import { placeOf, type QuestionResponse } from '../../engine/question/response.ts';
import type { Explained } from '../question-view.ts';
import { quote, type PlacingWords } from './placing-words.ts';

/** Something to put somewhere, as it is shown: an item, a card, a gap. */
export type Placing = {
  id: string;
  text: string;
  /** In the order shown. */
  choices: readonly { id: string; text: string }[];
  /** The id of the choice that is right. */
  key: string;
  feedback: string;
};

/** The attribute by which an input names what it puts somewhere. Its value is the choice, or nothing. */
export const PLACES = 'data-places';

/** What is put where at this moment. What is put nowhere is left out. */
export function readPlaced(root: ParentNode): { placed: Record<string, string> } {
  const inputs = root.querySelectorAll<HTMLSelectElement | HTMLInputElement>(`[${PLACES}]:is(select, :checked)`);
  const pairs = Array.from(inputs, (input) => [input.getAttribute(PLACES) ?? '', input.value] as const);
  return { placed: Object.fromEntries(pairs.filter(([, choice]) => choice !== '')) };
}

/** The choice that something was put to; undefined when it was put nowhere. */
export function choiceIn(placing: Placing, response: QuestionResponse | undefined): string | undefined {
  return response && placeOf(placing, placing.choices, response);
}

/** What a choice says; nothing when there is no such choice. */
export function textOf({ choices }: Placing, choice: string | undefined): string {
  return choices.find(({ id }) => id === choice)?.text ?? '';
}

/** Where something belongs, and why. */
export function reasonFor(placing: Placing, words: PlacingWords): string {
  return `${words.belongs(quote(textOf(placing, placing.key)))} ${placing.feedback}`;
}

/** Where each thing belongs and why, in the order shown. */
export function explainPlacings(placings: readonly Placing[], words: PlacingWords): Explained {
  return {
    lines: placings.map((placing) => ({
      ...{ id: placing.id, head: placing.text, mark: 'chosen-right' },
      reason: reasonFor(placing, words),
    })),
  };
}
