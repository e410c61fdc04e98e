import { peek, seal } from '../../engine/record/sealed.ts';
import { SCHEDULE_VERSION, type Schedule } from '../../engine/review/schedule.ts';
import { CURRENT, scheduleKey } from './keys.ts';
import { readKey, writeKey } from './local.ts';

/** Keeps when each question of a learner is to come back. It can be worked out again: where there is no room, it is not kept. */
export function keepSchedule(learnerId: string, schedule: Schedule): void {
  writeKey(scheduleKey(learnerId), seal(schedule));
}

/**
 * The kept schedule of the present learner; undefined when there is none, or when it was made from other events than the
 * `count` that the progress was folded from.
 */
export function readSchedule(count: number): Schedule | undefined {
  const learnerId = readKey(CURRENT);
  const value = learnerId === null ? undefined : peek(readKey(scheduleKey(learnerId)));
  return isSchedule(value) && value.count === count ? value : undefined;
}

function isSchedule(value: unknown): value is Schedule {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('cards' in value)) return false;
  return value.v === SCHEDULE_VERSION && typeof value.cards === 'object' && value.cards !== null;
}
