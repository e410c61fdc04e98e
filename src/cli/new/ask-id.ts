import type { z } from 'zod';
import { askWords, type Terminal } from './ask.ts';
import { findFree, suggestId } from './suggest-id.ts';

const MANUAL = 'Small letters, digits and hyphens. It never changes once it is published.';

/**
 * Asks for an id that is not taken, with one made from words to keep or to change.
 *
 * @throws Stop when the author stops.
 */
export async function askId(
  terminal: Terminal,
  { ask, field, madeFrom, taken }: { ask: string; field: z.ZodType<string>; madeFrom: string; taken: string[] },
): Promise<string> {
  return askWords(terminal, {
    ask,
    field,
    manual: MANUAL,
    suggestion: suggestId(madeFrom, taken),
    findFault: (id) =>
      taken.includes(id)
        ? `The id “${id}” is already used. Choose another, such as ${findFree(id, taken)}.`
        : undefined,
  });
}
