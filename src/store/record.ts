import type { Happening, RecordEvent } from '../engine/record/event.ts';
import type { Learner } from '../engine/record/learner.ts';
import { keepEvent, releaseEvents } from './head.ts';
import { nextId } from './ids.ts';
import { findOrAddLearner } from './learners.ts';
import { followOtherTabs } from './other-tabs.ts';
import { nextClock, record, take } from './present.ts';
import { commit, isRecordClosed, withPatience } from './saving.ts';
import { begin, load } from './starting.ts';

export { record, type RecordState } from './present.ts';

let started: Promise<void> | undefined;
let joining: Promise<Learner> | undefined;

/** Finds who learns here and where they stand, once for a page. Never throws. */
export function startRecord(): Promise<void> {
  started ??= start();
  return started;
}

/**
 * Adds what the learner just did to their record. When the promise is fulfilled it is saved, or the learner has been
 * told that it cannot be; only then show what follows from it. The strict save in the log comes right after.
 */
export async function append(happening: Happening): Promise<void> {
  const learner = await presentLearner();
  if (isRecordClosed()) return;
  const event = { v: 1, id: nextId(), at: Date.now(), clock: nextClock(), ...happening } as RecordEvent;
  const local = keepEvent(learner.id, event);
  if (local !== 'works') record.setState({ local });
  take([event]);
  const committed = commit(learner, { events: [event], documents: [] }, () => releaseEvents(learner.id, [event]));
  if (local !== 'works') await withPatience(committed);
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
