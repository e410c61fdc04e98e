import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';

/** The fewest questions that a lesson’s bank can be practised with, so that they do not soon repeat. */
const FEWEST = 8;

/** Every lesson’s bank has enough questions. */
export function checkBankSize({ banks }: Parts): Problem[] {
  return banks
    .filter(({ data }) => data.length < FEWEST)
    .map(({ file, data }) => ({
      file,
      place: 'the whole file',
      problem: `The bank has ${data.length} of at least ${FEWEST} questions.`,
      mend: 'Add questions; “npm run new question” begins one.',
    }));
}
