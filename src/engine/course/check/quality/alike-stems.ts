import type { Question } from '../../../question/schema.ts';
import { listQuestions, type Located, type Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';

/** From this share of the same word pairs on, two stems ask the same. One changed word in ten, or two in twenty, stay above it. */
const ALIKE = 0.6;

/**
 * No two questions of the course ask the same: each stem is compared with those before it, and told with the one it is
 * most like. Two stems are as like as the pairs of neighbouring words that both have, as a share of those that either
 * has (Jaccard, 1912).
 */
export function checkAlikeStems(parts: Parts): Problem[] {
  const stems = listQuestions(parts).map((question) => ({ question, pairs: wordPairs(stemOf(question.data)) }));
  return stems.flatMap(({ question: { file, data }, pairs }, index) => {
    const nearest = stems
      .slice(0, index)
      .map((earlier) => ({ question: earlier.question, likeness: likenessOf(pairs, earlier.pairs) }))
      .reduce<Likeness | undefined>((most, next) => (most && most.likeness >= next.likeness ? most : next), undefined);
    if (nearest === undefined || nearest.likeness < ALIKE) return [];
    return [
      {
        file,
        place: `the question “${data.id}”`,
        problem: `It asks much the same as “${nearest.question.data.id}” in ${nearest.question.file}: ${Math.floor(nearest.likeness * 100)} % of their word pairs are the same.`,
        mend: 'Ask about something else, or take one of the two away.',
      },
    ];
  });
}

type Likeness = { question: Located<Question>; likeness: number };

/**
 * The situation and what is asked. Where the ask only says what to do, such as “Put these in order”, what it is done to
 * belongs to the stem.
 */
function stemOf(question: Question): string {
  return [question.situation ?? '', question.ask, ...materialOf(question).map(({ text }) => text)].join(' ');
}

function materialOf(question: Question): { text: string }[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'short':
      return [];
    case 'match':
      return question.items;
    case 'order':
      return question.steps;
    case 'sort':
      return question.cards;
    case 'gaps':
      return [question];
    case 'spot':
      return question.phrases;
  }
}

/** The pairs of neighbouring words, without capitals and signs. One word alone pairs with nothing. */
function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.map((word, index) => `${word} ${words[index + 1] ?? ''}`).slice(0, Math.max(1, words.length - 1)),
  );
}

function likenessOf(some: Set<string>, others: Set<string>): number {
  const shared = some.intersection(others).size;
  return shared / (some.size + others.size - shared);
}
