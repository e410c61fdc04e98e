import { calibrate, type Calibration } from '../../engine/mastery/calibration.ts';
import { listStrengths, type Strength } from '../../engine/mastery/strength.ts';
import type { RecordEvent } from '../../engine/record/event.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { replay } from '../../engine/review/replay.ts';
import { DAY, type Schedule } from '../../engine/review/schedule.ts';
import type { Bank } from '../../engine/sitting/bank.ts';
import { listSittings, type Sitting } from '../../engine/sitting/sitting.ts';
import { readHistory } from './history.ts';

/** What a learner’s whole history says about their study. */
export type Study = {
  sittings: Sitting[];
  schedule: Schedule;
  strengths: Strength[];
  calibration: Calibration;
};

/**
 * Reads the whole log, adds the `known` events that it may lack, and works out the study.
 *
 * @param offset how far the learner’s clock stands from UTC, in minutes, as `Date.getTimezoneOffset` gives it.
 */
export async function study(
  learner: Learner | undefined,
  known: RecordEvent[],
  bank: Bank,
  offset: number,
): Promise<Study> {
  const events = await readHistory(learner, known);
  // A day of the learner’s begins at their midnight; the hour of summer time moves none of their days noticeably.
  const dayOf = (at: number) => String(Math.floor((at - offset * 60_000) / DAY));
  return {
    sittings: listSittings(events, bank),
    schedule: replay(events),
    strengths: listStrengths(bank, events, dayOf),
    calibration: calibrate(bank, events),
  };
}
