import { z } from 'zod';
import { criterionId } from '../../engine/course/ids.ts';
import type { Parts } from '../../engine/course/parts.ts';
import type { Terminal } from './ask.ts';
import { chooseOne, chooseSeveral } from './choose.ts';
import { criterionChoices } from './lists.ts';

/**
 * Asks which criteria something serves, the main one first.
 *
 * @param ask what to ask for the others.
 * @param most how many others there may be. Default: any number.
 * @throws Stop when the author stops, or when there is no criterion to choose.
 */
export async function askCriteria(terminal: Terminal, parts: Parts, ask: string, most = Infinity): Promise<string[]> {
  const choices = criterionChoices(parts);
  const main = await chooseOne(
    terminal,
    'Which criterion does it serve most?',
    choices,
    'There is no criterion yet. Add a unit to content/units first.',
  );
  const others = await chooseSeveral(terminal, {
    ask,
    options: choices.filter(({ value }) => value !== main),
    field: z.array(criterionId).refine(({ length }) => length <= most, `choose at most ${most} criteria`),
  });
  return [main, ...others];
}
