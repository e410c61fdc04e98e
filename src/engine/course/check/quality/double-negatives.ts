import { listQuestions, type Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { hasOptions } from './options.ts';

/** What ends a clause, so that two negatives on its two sides have nothing to do with each other. */
const CLAUSE_END = /[.,;:!?–—“”()]|\b(?:and|but|or|if|when|because|so|than|unless|until)\b/i;
/** Turns of speech in which a negative is a thing that is said, or part of a saying. */
const HARMLESS =
  /\bor not\b|\b(?:say|says|said|saying) no\b|\bnot only\b|\bwhy not\b|\bnothing about \w+ without \w+\b/gi;
/** A word that turns the sense round; “un-” counts where it follows a “not” at once, as in “not be unusual”. */
const NEGATIVE =
  /\b(?:not|cannot|never|no|nobody|nothing|none|neither|without)\b|n[’']t\b|(?<=(?:\bnot|\bcannot|\bnever|n[’']t) (?:(?:be|been|an?|very|so|entirely|always) )*)un(?!der|i|cle)\p{L}{3,}/giu;

/** No question or option has two negatives in one clause, such as “not without”: they are read wrongly in a hurry. */
export function checkDoubleNegatives(parts: Parts): Problem[] {
  return listQuestions(parts).flatMap(({ file, data: question }) => {
    const place = `the question “${question.id}”`;
    const options = hasOptions(question) ? question.options : [];
    return [
      { place: `${place}, ask`, text: question.ask },
      ...options.map(({ id, text }) => ({ place: `${place}, option “${id}”`, text })),
    ]
      .filter(({ text }) => hasDoubleNegative(text))
      .map((found) => ({
        file,
        place: found.place,
        problem: `Two negatives stand together: “${found.text}”`,
        mend: 'Say what is so, or what to do, in place of what is not.',
      }));
  });
}

/** Whether one clause of a text has two negatives. “Or not” and sayings do not count. */
export function hasDoubleNegative(text: string): boolean {
  return text
    .replace(HARMLESS, ' ')
    .split(CLAUSE_END)
    .some((clause) => (clause.match(NEGATIVE) ?? []).length > 1);
}
