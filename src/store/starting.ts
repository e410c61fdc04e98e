import { clockOfDocument, mergeDocuments, type RecordDocument } from '../engine/record/document.ts';
import type { RecordEvent } from '../engine/record/event.ts';
import { foldEvents, listLatestEvents } from '../engine/record/fold.ts';
import type { Learner } from '../engine/record/learner.ts';
import { mergeEvents } from '../engine/record/merge.ts';
import { openAsItIs } from './log/database-as-it-is.ts';
import {
  keepDocument,
  keepEvent,
  readHead,
  readPendingDocuments,
  releaseDocument,
  releaseEvents,
  type Head,
} from './local/head.ts';
import { doInWorker } from './log/in-worker.ts';
import { CURRENT, NOBODY, ownPrefix } from './local/keys.ts';
import { findCurrentLearner, findOrAddLearner } from './learners.ts';
import { listKeys, readKey } from './local/local.ts';
import { rebuild, type Rebuilt } from './log/log-jobs.ts';
import { readMeta } from './log/log-read.ts';
import { addToLog } from './log/log-write.ts';
import { tell } from './notice.ts';
import { beginWith, recentEvents, record, replaceBy, seeClock, writePresent } from './present.ts';
import { inTurn, isRecordClosed, placeStateOf, withPatience } from './saving.ts';

/** A history of more events than this is read in a worker; below it, starting the worker would take longer. */
export const WORTH_A_WORKER = 2000;

/** Finds who learns here and where they stand. Never throws. */
export async function begin(): Promise<void> {
  // A device where nobody has begun gets no database from being read.
  const database = readKey(CURRENT) === null ? await openAsItIs() : undefined;
  database?.close();
  const isUnclaimed = listKeys(ownPrefix(NOBODY)).length > 0;
  if (readKey(CURRENT) !== null || database || isUnclaimed) {
    const { learner, setAside, hasNewer } = await findCurrentLearner();
    if (setAside > 0) tell('set-aside');
    if (hasNewer) tell('newer');
    if (learner) await load(learner);
    else if (isUnclaimed) await load(await findOrAddLearner(Date.now()));
  }
  record.setState({ isReady: true });
}

/** Goes on as this learner: from the head at once, and from the whole log where the two differ. */
export async function load(learner: Learner): Promise<void> {
  claim(learner);
  const head = lookAtHead(learner.id);
  beginWith(learner, head.snapshot, head.recent);
  await withPatience(compareInTurn(learner, head));
}

/**
 * Looks whether the log has more than this page knows, as after a while in the background, and takes it in, with `more`
 * events that came from elsewhere.
 */
export async function catchUp(more: RecordEvent[] = []): Promise<void> {
  const { learner } = record.getState();
  if (!learner || isRecordClosed()) return;
  const head = lookAtHead(learner.id);
  seeClock(head.snapshot?.clock ?? 0);
  await compareInTurn(learner, { ...head, pending: mergeEvents(head.pending, more) });
}

/** Reads the head of a record, and tells the learner what came of it. */
export function lookAtHead(learnerId: string): Head {
  const head = readHead(learnerId);
  if (head.setAside > 0) tell('set-aside');
  if (head.hasNewer) tell('newer');
  for (const document of head.documents) seeClock(clockOfDocument(document));
  return head;
}

// Gives this learner what was done before it was known who learns here. Other tabs may do the same at the same time:
// each thing is kept under its own id before the other key goes.
function claim(learner: Learner): void {
  const { pending, documents } = lookAtHead(NOBODY);
  for (const event of pending) {
    if (keepEvent(learner.id, event) === 'works') releaseEvents(NOBODY, [event]);
  }
  for (const document of documents) {
    const own = readPendingDocuments(learner.id).values.find(({ id }) => id === document.id);
    const { state } = keepDocument(learner.id, own ? mergeDocuments(own, document) : document);
    if (state === 'works') releaseDocument(NOBODY, document.id, JSON.stringify(document));
  }
}

// What this page does from now on comes to the log later: it must not make up for what the log has and this page has not.
function compareInTurn(learner: Learner, head: Head): Promise<void> {
  const known = record.getState().progress.count;
  return inTurn(() => compareWithLog(learner, head, known));
}

async function compareWithLog(learner: Learner, head: Head, known: number): Promise<void> {
  if (isRecordClosed()) return;
  try {
    const meta = await readMeta(learner.id);
    record.setState({ log: 'works' });
    const count = meta === 'unknown' ? undefined : (meta?.count ?? 0);
    if (meta !== 'unknown') seeClock(meta?.clock ?? 0);
    if (count !== known || head.pending.length > 0) {
      await takeWholeLog(learner, head, count ?? Infinity);
    }
  } catch (error) {
    record.setState({ log: placeStateOf(error) });
    if (record.getState().log === 'newer') tell('newer');
    if (head.pending.length > 0 || !head.snapshot) await replaceBy(Promise.resolve(withoutLog(head)));
  }
  if (record.getState().log === 'works') await takeTexts(learner, head.documents);
}

async function takeWholeLog(learner: Learner, head: Head, count: number): Promise<void> {
  const known = knownBeside(head);
  const given = [learner, known, Date.now()] as const;
  const { setAside, hasNewer } = await replaceBy(
    Math.max(count, record.getState().progress.count) > WORTH_A_WORKER
      ? doInWorker('rebuild', rebuild, ...given)
      : rebuild(...given),
  );
  writePresent();
  releaseEvents(learner.id, head.pending);
  if (setAside > 0) tell('set-aside');
  if (hasNewer) tell('newer');
}

// What a page that died had not yet brought to the log.
async function takeTexts(learner: Learner, documents: RecordDocument[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await addToLog(learner, { events: [], documents }, Date.now());
    for (const document of documents) releaseDocument(learner.id, document.id, JSON.stringify(document));
  } catch (error) {
    record.setState({ log: placeStateOf(error) });
  }
}

/**
 * The events that stand beside the log. Where it is lost, the record goes on from the latest ones, which the snapshot
 * and this page still know: also those that came after the head was read.
 */
export function knownBeside(head: Head): RecordEvent[] {
  return mergeEvents(listLatestEvents(record.getState().progress), recentEvents(), knownInHead(head));
}

/** The events that the head of any learner’s record knows. */
export function knownInHead({ snapshot, recent, pending }: Head): RecordEvent[] {
  return mergeEvents(snapshot ? listLatestEvents(snapshot.progress) : [], recent, pending);
}

function withoutLog(head: Head): Rebuilt {
  const events = knownBeside(head);
  const progress = foldEvents(events);
  const savedAt = head.snapshot?.savedAt;
  return { progress, clock: progress.clock, recent: events, savedAt, setAside: 0, hasNewer: false };
}
