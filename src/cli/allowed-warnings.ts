import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { WARNING_NAMES, type Warnings, type WarningName } from '../engine/course/check/quality/find-warnings.ts';
import { readYaml, type Reading } from '../engine/course/read-yaml.ts';

/** The file that says how many warnings of each check the content may have. */
export const ALLOWED_FILE = 'src/cli/allowed-warnings.yaml';

/** How many warnings of each check the content may have. */
export type AllowedWarnings = Record<WarningName, number>;

const count = z.number().int().min(0, 'write 0 or more').describe('How many of these warnings the content may have.');
const allowedSchema = z.strictObject(
  Object.fromEntries(WARNING_NAMES.map((name) => [name, count])) as Record<WarningName, typeof count>,
);

/** Reads the allowed numbers below `root`, or what is wrong with them. */
export function readAllowedWarnings(root: string): Reading<AllowedWarnings> {
  return readYaml({ path: ALLOWED_FILE, text: readFileSync(join(root, ALLOWED_FILE), 'utf8') }, allowedSchema);
}

/**
 * What to do where the number of warnings is not the allowed one, a sentence each. Fewer count too: a number that stays
 * above what there is would let warnings come back.
 */
export function findMiscounts(found: Warnings[], allowed: AllowedWarnings): string[] {
  return found.flatMap(({ name, warnings: { length } }) => {
    const most = allowed[name];
    if (length > most) {
      return [
        `${name}: there ${length === 1 ? 'is' : 'are'} ${length}, and ${most} may be. Mend ${length - most} of the warnings above.`,
      ];
    }
    if (length < most) {
      return [
        `${name}: only ${length} of ${most} ${length === 1 ? 'is' : 'are'} left. Write “${name}: ${length}” in ${ALLOWED_FILE}.`,
      ];
    }
    return [];
  });
}
