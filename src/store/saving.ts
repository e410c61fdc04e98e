import type { Learner } from '../engine/record/learner.ts';
import type { LearnerRecord } from '../engine/record/merge.ts';
import { isQuotaError, type PlaceState } from './local/local.ts';
import { addToLog, compactLog } from './log/log-write.ts';
import { record, seeClock, tellIfNotKept, writePresent } from './present.ts';

/** The longest that feedback waits for a log that does not answer, in milliseconds. */
const PATIENCE = 3000;

let last: Promise<unknown> = Promise.resolve();
let isClosed = false;

/** Does work on the log in turn, so that one page never writes two things at once. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Writes nothing more from this page: the learner was deleted, or somebody else learns here now. */
export function closeRecord(): void {
  isClosed = true;
}

/** Whether this page may still write. */
export const isRecordClosed = (): boolean => isClosed;

/**
 * Writes an addition to the log, then the head. `release` lets go of what was kept until then.
 * Never throws: how it went is in the state of the record, and the learner is told when something is not kept.
 */
export function commit(learner: Learner, addition: LearnerRecord, release: () => void): Promise<void> {
  return inTurn(async () => {
    if (isClosed) return;
    try {
      const meta = await addToLog(learner, addition, Date.now());
      // Deleted or switched meanwhile, by this page or another tab: the head must not come back.
      if (isClosed) return;
      seeClock(meta.clock);
      record.setState({ log: 'works', savedAt: meta.savedAt });
      writePresent();
      release();
      if (meta.count % 100 === 0) await compactLog(learner.id);
    } catch (error) {
      record.setState({ log: placeStateOf(error) });
      writePresent();
    }
    tellIfNotKept();
  });
}

/** Waits for work, but not for ever: a database that hangs must not keep feedback from the learner. */
export function withPatience<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined))]);
}

/** What an error of the database says about the place. */
export function placeStateOf(error: unknown): PlaceState {
  if (error instanceof DOMException && error.name === 'VersionError') return 'newer';
  return isQuotaError(error) ? 'full' : 'blocked';
}
