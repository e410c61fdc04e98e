import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { listOptionQuestions } from './options.ts';

/** Words that leave no room for a case. One is enough to give a wrong option away. */
const STRONG =
  /\b(?:always|never|every time|at all times|in every case|in all cases|no matter (?:what|who|how|when)|whatever happens|under no circumstances)\b/i;
/** Words that may as well speak of a thing, as in “all her care”. */
const BROAD = /\b(?:all|none|only|every|everyone|everybody|everything|nobody|no one|nothing)\b/i;
/** Turns of speech in which such a word takes nothing in. */
const HARMLESS =
  /(?:\bnot|n[’']t) (?:all|always|only|every\w*)\b|\b(?:at|after|above|first of) all\b(?! times)|\ball right\b|\bnever mind\b/gi;

/**
 * No wrong option is given away by a word such as “always”. A word that may as well speak of a thing counts when two
 * wrong options of the question have an absolute. Where a right option has one too, it gives nothing away.
 */
export function checkAbsolutes(parts: Parts): Problem[] {
  return listOptionQuestions(parts).flatMap(({ file, data: { id, options } }) => {
    const found = options.flatMap((option) => {
      const text = option.text.replace(HARMLESS, ' ');
      const strong = STRONG.exec(text)?.[0];
      const word = strong ?? BROAD.exec(text)?.[0];
      return word === undefined ? [] : [{ option, word, isStrong: strong !== undefined }];
    });
    if (found.some(({ option }) => option.right)) return [];
    if (found.length < 2 && !found.some(({ isStrong }) => isStrong)) return [];
    const words = found.map(({ option, word }) => `“${word}” in “${option.id}”`).join(', ');
    return [
      {
        file,
        place: `the question “${id}”`,
        problem: `Only wrong options say things like “always” or “only”, which gives them away: ${words}.`,
        mend: 'Say it in a way that somebody at work might mean it, or let a right option have such a word too.',
      },
    ];
  });
}
