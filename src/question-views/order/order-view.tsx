import type { QuestionView } from '../question-view.ts';
import { countPlaces, orderWords } from './order-words.ts';
import { OrderFields } from './OrderFields.tsx';

/** Steps to put in order, by buttons that move a step. The reason counts the steps that are in their place. */
export const orderView: QuestionView<'order'> = {
  Fields: OrderFields,
  readResponse: (fieldset) => ({ ordered: isTouched(fieldset) ? readOrder(fieldset) : [] }),
  reasonFor: (_, score) => countPlaces(score),
  isReasonShown: true,
  explain: ({ steps }) => ({
    lines: steps.map(({ id, text, feedback }, index) => ({
      ...{ id, head: `${index + 1} · ${text}`, mark: 'chosen-right' as const, reason: feedback },
    })),
  }),
  words: orderWords,
};

/** Whether a step was moved, or the order was said to be right as it is shown. */
function isTouched(fieldset: HTMLFieldSetElement): boolean {
  return fieldset.querySelector('[data-moved], input:checked') !== null;
}

function readOrder(fieldset: HTMLFieldSetElement): string[] {
  return Array.from(fieldset.querySelectorAll<HTMLElement>('[data-step]'), ({ dataset }) => dataset['step'] ?? '');
}
