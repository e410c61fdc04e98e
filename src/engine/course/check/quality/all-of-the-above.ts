import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { listOptionQuestions } from './options.ts';

/** Words that point to other options from anywhere in an option. */
const POINTER =
  /\b(?:all|none|both|neither|any|each) of the (?:above|other (?:options|answers))\b|\b(?:everything|nothing) above\b/i;
/** Words that point to other options when there is nothing else in the option. “A and E” is a part of a hospital. */
const ONLY_POINTER =
  /^(?:all|none|both|neither|any|either) (?:of (?:these|those|them|the options|the answers)|(?:two|three|four|five))\W*$|^(?:both )?[a-d1-4] (?:and|or) [a-d1-4]\W*$/i;

/** No option speaks of the other options: the page mixes them, and one that is known to be right gives it away. */
export function checkAllOfTheAbove(parts: Parts): Problem[] {
  return listOptionQuestions(parts).flatMap(({ file, data: { id, options } }) =>
    options
      .filter(({ text }) => POINTER.test(text) || ONLY_POINTER.test(text))
      .map((option) => ({
        file,
        place: `the question “${id}”, option “${option.id}”`,
        problem: `The option speaks of the other options: “${option.text}”`,
        mend: 'Write a real choice in its place. If several options are right, use `kind: multiple`.',
      })),
  );
}
