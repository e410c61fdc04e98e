import type { Scored } from '../../engine/question/score.ts';
import type { ViewWords } from '../question-view.ts';

export const orderWords = {
  unready: 'Move a step first, or tick “This order is right”.',
  marks: { 'chosen-right': 'In its right place', 'chosen-wrong': 'Not in its place', missed: 'Not in its place' },
  verdicts: { right: 'In the right order.', partly: 'Partly in order.', wrong: 'Not in order yet.' },
  saved: {
    right: 'You answered this: in the right order.',
    partly: 'You answered this: partly in order.',
    wrong: 'You answered this: not in order yet.',
  },
  explanation: 'See the right order and why',
  moveUp: 'Move up',
  moveDown: 'Move down',
  asShown: 'This order is right',
  nowAt: (place: number, places: number, step: string) => `Now ${place} of ${places}: ${step}`,
  belongsAt: (place: number) => `Its place is ${place}`,
} satisfies ViewWords & Record<string, unknown>;

/** Why an order did as it did. With no step in its own place there may still be some that rightly come first. */
export function countPlaces({ itemMarks, marks }: Scored): string {
  const all = [...itemMarks.values()];
  const right = all.filter((mark) => mark === 'chosen-right').length;
  if (right === 0 && marks > 0) return 'No step is in its right place yet, but some come in the right order.';
  return `${right} of ${all.length} steps ${right === 1 ? 'is' : 'are'} in the right place.`;
}
