import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordEvent } from '../engine/record/event.ts';
import { addEvent } from '../engine/record/fold.ts';
import type { Learner } from '../engine/record/learner.ts';
import { CLOCK_MOST, compareOrder } from '../engine/record/order.ts';
import { emptyProgress, type Progress } from '../engine/record/progress.ts';
import { writeHead } from './local/head.ts';
import type { PlaceState } from './local/local.ts';
import { RECENT, type Rebuilt } from './log/log-jobs.ts';
import { tell } from './notice.ts';
import { tellProgress } from './progress-news.ts';
import type { Snapshot } from './local/snapshot.ts';

/**
 * The record as this page knows it.
 *
 * - `isReady`: false until it is known who learns here and where they stand.
 * - `learner`: undefined until somebody has done something on this device.
 * - `local`, `log`: how the two places to keep things are; `savedAt`: when something was last saved for good.
 * - `textsSeen`: goes up when another tab wrote a text.
 */
export type RecordState = {
  isReady: boolean;
  learner: Learner | undefined;
  progress: Progress;
  savedAt: number | undefined;
  local: PlaceState;
  log: PlaceState;
  textsSeen: number;
};

const nothingYet: RecordState = {
  ...{ isReady: false, learner: undefined, progress: emptyProgress, savedAt: undefined },
  ...{ local: 'works', log: 'works', textsSeen: 0 },
};

export const record: StoreApi<RecordState> = createStore<RecordState>(() => nothingYet);

record.subscribe((now, before) => {
  if (now.progress !== before.progress) tellProgress(now.progress);
});

let recent: RecordEvent[] = [];
let recentIds = new Set<string>();
let clock = 0;
// What came while a whole history was being read, which that history may lack.
let meanwhile: RecordEvent[] | undefined;

/** The latest events that this page knows. */
export const recentEvents = (): RecordEvent[] => recent;

/** The next logical counter: one more than the highest seen, also where somebody’s file had the highest there is. */
export function nextClock(): number {
  clock = Math.min(clock + 1, CLOCK_MOST);
  return clock;
}

/** Takes note of a logical counter that something else has. */
export function seeClock(seen: number): void {
  clock = Math.max(clock, seen);
}

/** Begins with what the head of the record says, and adds what was done on this page before it was known whose it is. */
export function beginWith(learner: Learner, snapshot: Snapshot | undefined, events: RecordEvent[]): void {
  const before = recent;
  seeClock(snapshot?.clock ?? 0);
  setRecent(events);
  const fresh = before.filter(({ id }) => !recentIds.has(id));
  addRecent(fresh);
  const progress = fresh.reduce(addEvent, snapshot?.progress ?? emptyProgress);
  record.setState({ learner, progress, savedAt: snapshot?.savedAt });
}

/** Adds events to what this page knows; those it has already change nothing. */
export function take(events: RecordEvent[]): void {
  const fresh = events.filter(({ id }) => !recentIds.has(id));
  if (fresh.length === 0) return;
  meanwhile?.push(...fresh);
  addRecent(fresh);
  seeClock(Math.max(...fresh.map((event) => event.clock)));
  record.setState(({ progress }) => ({ progress: fresh.reduce(addEvent, progress) }));
}

/** Puts a whole history in place of what this page knows, and adds what came while it was being read. */
export async function replaceBy(reading: Promise<Rebuilt>): Promise<Rebuilt> {
  meanwhile = [];
  try {
    const rebuilt = await reading;
    const since = meanwhile;
    setRecent(rebuilt.recent);
    seeClock(rebuilt.clock);
    record.setState({ progress: rebuilt.progress, savedAt: rebuilt.savedAt });
    take(since);
    return rebuilt;
  } finally {
    meanwhile = undefined;
  }
}

/** Keeps where the learner stands, for the next page. */
export function writePresent(): void {
  const { learner, progress, savedAt } = record.getState();
  if (!learner) return;
  const snapshot = { clock, ...(savedAt !== undefined && { savedAt }), progress };
  record.setState({ local: writeHead(learner.id, snapshot, recent) });
}

/** Tells the learner what does not work, once it is known of both places. */
export function tellIfNotKept(): void {
  const { local, log } = record.getState();
  if ([local, log].includes('newer')) tell('newer');
  else if (local !== 'works' && log !== 'works') tell('not-saved');
  else if (local !== 'works' || log !== 'works') tell('one-place');
}

function setRecent(events: RecordEvent[]): void {
  recent = events.toSorted(compareOrder).slice(-RECENT);
  recentIds = new Set(recent.map(({ id }) => id));
}

// What happens now comes after all that was: then nothing has to be sorted while feedback waits.
function addRecent(fresh: RecordEvent[]): void {
  const last = recent.at(-1);
  if (fresh.length > 1 || (last && fresh[0] && compareOrder(last, fresh[0]) > 0)) {
    setRecent([...recent, ...fresh]);
    return;
  }
  for (const event of fresh) {
    recent = [...recent.slice(1 - RECENT), event];
    recentIds.add(event.id);
  }
}
