import type { QuestionResponse } from '../../src/engine/question/response.ts';
import type { Question } from '../../src/engine/question/schema.ts';

/** How an answer of a test is to do: all right, or without any marks. */
export type How = 'right' | 'wrong';

type Choice = { id: string; right?: boolean | undefined };
type Placed = { id: string; to: string };

/** A response to a question of any kind. */
export function responseTo(question: Question, how: How): QuestionResponse {
  switch (question.kind) {
    case 'single':
      return { chosen: one(question.options, how) };
    case 'multiple':
      return { chosen: how === 'right' ? allRight(question.options) : one(question.options, how) };
    case 'spot': {
      const phrases = question.phrases.map(({ id, fault }) => ({ id, right: fault }));
      return { chosen: how === 'right' ? allRight(phrases) : one(phrases, how) };
    }
    case 'order': {
      const ids = question.steps.map(({ id }) => id);
      return { ordered: how === 'right' ? ids : ids.toReversed() };
    }
    case 'match':
      return { placed: place(question.items, question.choices, how) };
    case 'sort':
      return { placed: place(question.cards, question.groups, how) };
    case 'gaps':
      return { placed: Object.fromEntries(question.gaps.map(({ id, choices }) => [id, one(choices, how)[0] ?? ''])) };
    case 'short': {
      const judgement = how === 'right' ? 'met' : 'not-yet';
      return { placed: Object.fromEntries(question.rubric.map(({ id }) => [id, judgement])) };
    }
  }
}

function allRight(choices: Choice[]): string[] {
  return choices.filter(({ right }) => right).map(({ id }) => id);
}

function one(choices: Choice[], how: How): string[] {
  return choices
    .filter(({ right }) => Boolean(right) === (how === 'right'))
    .slice(0, 1)
    .map(({ id }) => id);
}

function place(things: Placed[], places: { id: string }[], how: How): Record<string, string> {
  const placeFor = ({ to }: Placed) => (how === 'right' ? to : (places.find(({ id }) => id !== to)?.id ?? ''));
  return Object.fromEntries(things.map((thing) => [thing.id, placeFor(thing)]));
}
