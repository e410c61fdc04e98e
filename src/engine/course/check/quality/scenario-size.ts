import { checkSize } from '../../../scenario/check/size.ts';
import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';

/** Every scenario is long enough, and ends in enough ways. A shorter one can be seen and played while it is being written. */
export function checkScenarioSize({ scenarios }: Parts): Problem[] {
  return scenarios.flatMap(({ file, data }) => checkSize(data).map((fault) => ({ file, ...fault })));
}
