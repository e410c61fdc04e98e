import { autocomplete, autocompleteMultiselect, log, multiselect, select } from '@clack/prompts';
import type { z } from 'zod';
import { explainMisfit, keepGoing, type Terminal } from './ask.ts';
import { Stop } from './stop.ts';

/** Something to choose. The hint shows while the choice stands on it. */
export type Choice<Value extends string> = { value: Value; label: string; hint?: string };

/** The longest list that is walked through; a longer one is searched by typing. */
const LONGEST_WALK = 12;
/** How many lines of a list are shown at once. */
const LINES = 10;

/**
 * Asks for one of a list.
 *
 * @param whenEmpty what to do first when there is nothing to choose from.
 * @throws Stop when the author stops or the list is empty.
 */
export async function chooseOne<Value extends string>(
  terminal: Terminal,
  ask: string,
  options: Choice<Value>[],
  whenEmpty = 'There is nothing to choose from yet.',
): Promise<Value> {
  if (options.length === 0) throw new Stop(whenEmpty);
  if (options.length <= LONGEST_WALK)
    return keepGoing(await select<string>({ ...terminal, message: ask, options })) as Value;
  const chosen = await autocomplete<string>({
    ...terminal,
    message: ask,
    options,
    maxItems: LINES,
    validate: (value) =>
      value === undefined ? 'Nothing on the list fits what you typed. Take letters away.' : undefined,
  });
  return keepGoing(chosen) as Value;
}

/**
 * Asks for several of a list until they fit their schema. They come back in the order in which they were chosen.
 *
 * @throws Stop when the author stops, or with `whenEmpty` when the list is empty.
 */
export async function chooseSeveral<Value extends string>(
  terminal: Terminal,
  question: { ask: string; options: Choice<Value>[]; field: z.ZodType<string[]>; whenEmpty?: string },
): Promise<Value[]> {
  const { ask, options, field, whenEmpty } = question;
  if (options.length === 0 && whenEmpty !== undefined) throw new Stop(whenEmpty);
  if (options.length === 0) return [];
  const show = options.length <= LONGEST_WALK ? multiselect : autocompleteMultiselect;
  let chosen: string[] = [];
  for (;;) {
    chosen = keepGoing(
      await show<string>({
        ...terminal,
        message: ask,
        options,
        initialValues: chosen,
        required: false,
        maxItems: LINES,
      }),
    );
    const misfit = explainMisfit(field, chosen);
    if (misfit === undefined) return chosen as Value[];
    log.warn(`${misfit} You chose ${chosen.length}.`, terminal);
  }
}
