import type { QuestionOf } from '../../../question/schema.ts';
import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { chanceOfAtLeast } from './binomial.ts';
import { chanceOfKey, nameQuestions, questionsByModule, singlesOf } from './by-module.ts';

/** So unlikely must it be that chance alone made so many keys the longest option. */
const LEVEL = 0.01;

/**
 * In no module is the key the longest option more often than chance would have it, or learners choose by length. Looks
 * at questions with one right option: a one-sided exact binomial test, with the mean of one divided by the number of
 * options as the chance. Length is in characters. Where two options are the longest, length gives nothing away, and the
 * question is left out.
 */
export function checkLongestKey(parts: Parts): Problem[] {
  return questionsByModule(parts).flatMap(({ module, questions }) => {
    const compared = singlesOf(questions).filter((question) => longestOf(question).length === 1);
    const given = compared.filter((question) => longestOf(question).some(({ right }) => right));
    const chance = chanceOfKey(compared);
    if (compared.length === 0 || chanceOfAtLeast(given.length, compared.length, chance) >= LEVEL) return [];
    return [
      {
        file: module.file,
        place: 'the questions of the module',
        problem: `The right option is the longest in ${given.length} of ${compared.length} questions with one right option; by chance it would be in about ${Math.round(compared.length * chance)}. They are: ${nameQuestions(given)}.`,
        mend: 'Shorten the right option in some of them, or write a wrong one that is as long. Learners notice length.',
      },
    ];
  });
}

function longestOf({ options }: QuestionOf<'single'>) {
  const lengthOf = ({ text }: { text: string }) => Array.from(text).length;
  const longest = Math.max(...options.map(lengthOf));
  return options.filter((option) => lengthOf(option) === longest);
}
