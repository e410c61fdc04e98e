import type { Question } from './schema.ts';

/** Something in a question that answers are stored by, and the words in it. */
export type Item = { id: string; texts: string[] };

/** The lists of a question whose ids are unique within them: options, items, steps, cards, groups, gaps, phrases, lines. */
export function itemLists(question: Question): { name: string; items: Item[] }[] {
  const list = (name: string, items: { id: string; text?: string; feedback?: string }[]) => ({
    name,
    items: items.map(({ id, text, feedback }) => ({ id, texts: [text, feedback].flatMap((words) => words ?? []) })),
  });
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [list('option', question.options)];
    case 'match':
      return [list('item', question.items), list('choice', question.choices)];
    case 'order':
      return [list('step', question.steps)];
    case 'sort':
      return [list('card', question.cards), list('group', question.groups)];
    case 'gaps':
      return [list('gap', question.gaps), ...question.gaps.map(({ choices }) => list('choice of a gap', choices))];
    case 'spot':
      return [list('phrase', question.phrases)];
    case 'short':
      return [list('line', question.rubric)];
  }
}

/** Everything that a learner reads in a question, a text each. */
export function textsOf(question: Question): string[] {
  const own = [question.situation, question.ask, question.hint].flatMap((text) => text ?? []);
  const texts = itemLists(question).flatMap(({ items }) => items.flatMap((item) => item.texts));
  if (question.kind === 'gaps') return [...own, question.text, ...texts];
  if (question.kind === 'short') return [...own, question.model, ...texts];
  return [...own, ...texts];
}
