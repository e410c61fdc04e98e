import { orderFor } from '../../../question/order.ts';
import type { QuestionOf } from '../../../question/schema.ts';
import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { chanceOfAtLeast, chanceOfAtMost } from './binomial.ts';
import { chanceOfKey, nameQuestions, questionsByModule, singlesOf } from './by-module.ts';

/** So unlikely must it be that chance alone filled any of the places so. The places and both directions share it. */
const LEVEL = 0.01;

/**
 * In no module does the key stand in one place too often or too seldom, as the page shows the options at first. Looks at
 * questions with one right option: an exact binomial test for each place and direction.
 */
export function checkKeyPlace(parts: Parts): Problem[] {
  return questionsByModule(parts).flatMap(({ module, questions }) => {
    const singles = singlesOf(questions);
    const places = Math.max(0, ...singles.map(({ options }) => options.length));
    const level = LEVEL / (2 * places);
    return Array.from({ length: places }, (_, place) => place).flatMap((place): Problem[] => {
      const compared = singles.filter(({ options }) => options.length > place);
      const there = compared.filter((question) => placeOfKey(question) === place);
      const chance = chanceOfKey(compared);
      const found = `The right option is shown as number ${place + 1} in ${there.length} of ${compared.length} questions with one right option; by chance it would be in about ${Math.round(compared.length * chance)}.`;
      const at = { file: module.file, place: 'the questions of the module' };
      const how =
        'The page mixes the options, and always in the same way, so it then stands elsewhere on the page too.';
      if (chanceOfAtLeast(there.length, compared.length, chance) < level) {
        return [
          {
            ...at,
            problem: `${found} They are: ${nameQuestions(there)}.`,
            mend: `In some of them, move the right option to another place in the file. ${how}`,
          },
        ];
      }
      if (chanceOfAtMost(there.length, compared.length, chance) < level) {
        return [
          { ...at, problem: found, mend: `In some others, move the right option to another place in the file. ${how}` },
        ];
      }
      return [];
    });
  });
}

function placeOfKey({ id, options }: QuestionOf<'single'>): number {
  return orderFor(id, options, 1).findIndex(({ right }) => right);
}
