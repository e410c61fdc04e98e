import type { Happening, RecordEvent } from '../engine/record/event.ts';
import type { Learner } from '../engine/record/learner.ts';
import type { LearnerRecord } from '../engine/record/merge.ts';
import { keepEvent, releaseEvents } from './local/head.ts';
import { nextId } from './ids.ts';
import { NOBODY } from './local/keys.ts';
import { findOrAddLearner } from './learners.ts';
import { followOtherTabs } from './other-tabs.ts';
import type { PlaceState } from './local/local.ts';
import { nextClock, record, take } from './present.ts';
import { commit, inTurn, isRecordClosed, withPatience } from './saving.ts';
import { begin, load } from './starting.ts';

export { record, type RecordState } from './present.ts';

let started: Promise<void> | undefined;
let joining: Promise<Learner> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** Finds who learns here and where they stand, once for a page. Never throws. */
export function startRecord(): Promise<void> {
  started ??= start();
  return started;
}

/**
 * Adds what the learner just did to their record. When the promise is fulfilled it is saved, or the learner has been
 * told that it cannot be; only then show what follows from it. The strict save in the log comes right after. Gives back
 * what was added.
 */
export async function append(happening: Happening): Promise<RecordEvent> {
  await startRecord();
  const event = { v: 3, id: nextId(), at: Date.now(), clock: nextClock(), ...happening } as RecordEvent;
  if (isRecordClosed()) return event;
  const holder = holderId();
  const local = keepEvent(holder, event);
  if (local !== 'works') record.setState({ local });
  if (holder !== NOBODY) take([event]);
  const committed = commitAs(({ id }) => releaseEvents(id, [event]), { events: [event], documents: [] });
  await untilSafe(holder, local, committed);
  // Whoever becomes a learner with this has it already, unless the database is slow to answer.
  if (holder === NOBODY) take([event]);
  return event;
}

/**
 * Waits until something that was kept may be called saved. Where local storage works that is now: the strict save has
 * begun, and a browser that is killed a moment later has it. The first save of a device has a database to make first.
 */
export async function untilSafe(holder: string, local: PlaceState, committed: Promise<void>): Promise<void> {
  if (local !== 'works' || holder === NOBODY) await withPatience(committed);
}

/** Whose keys in local storage something is kept under now. */
export function holderId(): string {
  return record.getState().learner?.id ?? NOBODY;
}

/** Brings an addition to the log of whoever learns here, who may only now become a learner. Never throws. */
export function commitAs(release: (learner: Learner) => void, addition: LearnerRecord): Promise<void> {
  const { learner } = record.getState();
  const commitTo = (holder: Learner) => commit(holder, addition, () => release(holder));
  const committed = learner ? commitTo(learner) : presentLearner().then(commitTo);
  writing = Promise.all([writing, committed]);
  return committed;
}

/** Waits until all that this page has begun to write is written. */
export async function untilWritten(): Promise<void> {
  await writing;
  await inTurn(() => Promise.resolve());
}

/** Who is learning; somebody new where nobody has begun. */
export async function presentLearner(): Promise<Learner> {
  await startRecord();
  const { learner } = record.getState();
  if (learner) return learner;
  joining ??= join();
  return joining;
}

async function start(): Promise<void> {
  followOtherTabs(() => record.setState(({ textsSeen }) => ({ textsSeen: textsSeen + 1 })));
  await begin();
}

async function join(): Promise<Learner> {
  const learner = await findOrAddLearner(Date.now());
  await load(learner);
  return learner;
}
