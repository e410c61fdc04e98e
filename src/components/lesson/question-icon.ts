import type { drawings } from '~/drawings.ts';
import type { QuestionKind } from '~/engine/question/schema.ts';

/** The drawing on the card of each kind of question. */
export const questionIcon: Record<QuestionKind, keyof typeof drawings> = {
  single: 'decide',
  multiple: 'choose',
  match: 'match',
  order: 'order',
  sort: 'sort',
  gaps: 'gaps',
  spot: 'spot',
  short: 'write',
};
