import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { type CANCEL_SYMBOL, isCancel, S_BAR, text } from '@clack/prompts';
import type { z } from 'zod';
import { Stop } from './stop.ts';

/** Where questions are shown and answers are typed. */
export type Terminal = { input: Readable; output: Writable };

/** A question that is answered by typing. */
type Question<Field extends z.ZodType> = {
  ask: string;
  field: Field;
  /** The sentence below the question. Default: the schema’s own sentence about the field. */
  manual?: string;
  /** What stands there already, to keep or to change. Default: nothing. */
  suggestion?: string;
  /** What is wrong with an answer that fits the schema, and what to do; undefined when nothing is. Default: nothing is. */
  findFault?: (answer: string) => string | undefined;
};

/**
 * Asks until the answer fits its schema and has no fault.
 *
 * @throws Stop when the author stops.
 */
export async function askWords<Field extends z.ZodType<string>>(
  terminal: Terminal,
  question: Question<Field>,
): Promise<string> {
  const { ask, field, manual = field.description, suggestion, findFault } = question;
  const typed = await text({
    ...terminal,
    message: withManual(ask, manual),
    ...(suggestion === undefined ? {} : { initialValue: suggestion }),
    validate: (answer = '') => explainMisfit(field, answer) ?? findFault?.(field.parse(answer)),
  });
  return field.parse(keepGoing(typed));
}

/**
 * Asks for something that may be left out.
 *
 * @returns undefined when it is left out.
 * @throws Stop when the author stops.
 */
export async function askWordsOrNothing(
  terminal: Terminal,
  { ask, field }: { ask: string; field: z.ZodOptional<z.ZodType<string>> },
): Promise<string | undefined> {
  const typed = await text({
    ...terminal,
    message: withManual(`${ask} Press Enter to leave it out.`, field.description),
    validate: (answer = '') => (isBlank(answer) ? undefined : explainMisfit(field, answer)),
  });
  const answer = keepGoing(typed) ?? '';
  return isBlank(answer) ? undefined : field.parse(answer);
}

/**
 * An answer, unless the author pressed Ctrl+C or Escape.
 *
 * @throws Stop when the author did. 130 is the number that shells give to Ctrl+C.
 */
export function keepGoing<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (isCancel(answer)) throw new Stop('Stopped. Nothing was written.', 130);
  return answer;
}

/** What is wrong with an answer and what to do, in the schema’s words; undefined when it fits. */
export function explainMisfit(field: z.ZodType, answer: unknown): string | undefined {
  const { error } = field.safeParse(answer);
  return error && `This does not fit yet: ${error.issues[0]?.message}.`;
}

function withManual(ask: string, manual: string | undefined): string {
  return manual === undefined ? ask : `${ask}\n${styleText('gray', S_BAR)}  ${styleText('dim', manual)}`;
}

function isBlank(answer: string): boolean {
  return answer.trim() === '';
}
