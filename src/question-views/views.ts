import type { QuestionKind } from '../engine/question/schema.ts';
import type { QuestionView } from './question-view.ts';

/** Fetches the view of each kind when it is needed. A new kind of question is a folder beside this file, and a line here. */
export const loadView: { [Kind in QuestionKind]: () => Promise<QuestionView<Kind>> } = {
  single: async () => (await import('./single/single-view.tsx')).singleView,
  multiple: async () => (await import('./multiple/multiple-view.tsx')).multipleView,
  match: async () => (await import('./match/match-view.tsx')).matchView,
  order: async () => (await import('./order/order-view.tsx')).orderView,
  sort: async () => (await import('./sort/sort-view.tsx')).sortView,
  gaps: async () => (await import('./gaps/gaps-view.tsx')).gapsView,
  spot: async () => (await import('./spot/spot-view.tsx')).spotView,
  short: async () => (await import('./short/short-view.tsx')).shortView,
};
