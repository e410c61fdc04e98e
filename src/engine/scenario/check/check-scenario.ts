import { explore, MOST_SITUATIONS } from '../explore.ts';
import { lookAhead, sortByTime } from '../outlook.ts';
import type { Scenario } from '../schema.ts';
import { checkConditions, checkLines } from './conditions.ts';
import { checkCauses, checkGoodEndings } from './endings.ts';
import type { Fault } from './fault.ts';
import { checkLengths } from './lengths.ts';
import { checkNames } from './names.ts';
import { checkRepairs, checkTurningPoints } from './turning-points.ts';
import { checkUse } from './use.ts';
import { checkBounds, checkOffers, checkReach, describeCircle } from './ways.ts';

/**
 * Everything that is wrong with the ways through a scenario, found by walking through all of them. Where the story can be
 * stuck or go round for ever, that comes first: what depends on endings cannot be said before it is mended.
 *
 * @param most how many situations may be explored.
 */
export function checkScenario(scenario: Scenario, most = MOST_SITUATIONS): Fault[] {
  const names = checkNames(scenario);
  if (names.length > 0) return names;

  const { situations, isWhole } = explore(scenario, most);
  if (!isWhole) {
    return [
      {
        place: 'the whole file',
        problem: `There are more than ${most} ways in which things can stand.`,
        mend: 'Use fewer meters, levels or flags.',
      },
    ];
  }

  const ways = [
    ...checkUse(scenario),
    ...checkReach(scenario, situations),
    ...checkOffers(situations),
    ...checkBounds(scenario, situations),
    ...checkConditions(scenario, situations),
    ...checkLines(situations),
  ];
  const order = sortByTime(situations);
  if ('circle' in order) return [describeCircle(order.circle), ...ways];
  if (situations.some(({ spot, ways: { length } }) => spot.kind === 'scene' && length === 0)) return ways;

  const outlooks = lookAhead(order.sorted);
  return [
    ...ways,
    ...checkLengths(scenario, situations, outlooks),
    ...checkTurningPoints(situations, outlooks),
    ...checkRepairs(situations, outlooks),
    ...checkCauses(scenario, situations, outlooks),
    ...checkGoodEndings(order.sorted),
  ];
}
