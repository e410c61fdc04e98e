import { clockOfDocument, erase, mergeDocuments, revise, type RecordDocument } from '../engine/record/document.ts';
import { keepDocument, readPendingDocuments, releaseDocument } from './local/head.ts';
import { nextId } from './ids.ts';
import type { PlaceState } from './local/local.ts';
import { readDocuments } from './log/log-read.ts';
import { tell } from './notice.ts';
import { nextClock, record, seeClock } from './present.ts';
import { commitAs, holderId, startRecord, untilSafe } from './record.ts';
import { isRecordClosed, withPatience } from './saving.ts';

// What was written on this page: where no place works, it is all there is.
const written = new Map<string, RecordDocument>();

/** Everything the present learner has written, also what was deleted, by id. */
export async function readShelf(): Promise<Map<string, RecordDocument>> {
  await startRecord();
  const { learner } = record.getState();
  if (!learner) return new Map(written);
  const log = await readDocuments(learner.id).catch(() => ({ values: [], setAside: 0, hasNewer: false }));
  const pending = readPendingDocuments(learner.id);
  if (log.setAside + pending.setAside > 0) tell('set-aside');
  if (log.hasNewer || pending.hasNewer) tell('newer');
  const shelf = union([...log.values, ...pending.values, ...written.values()]);
  // What is written next comes after all of it, also after a deletion in another tab.
  for (const document of shelf.values()) seeClock(clockOfDocument(document));
  return shelf;
}

/** A name for one sitting at a text; what is written in it is one revision. */
export const startSitting = nextId;

/** Saves a text as it now stands. Fulfilled as with {@link append}. */
export function saveText(documentId: string, sitting: string, text: string): Promise<void> {
  return put(documentId, (clock) => revise(documentId, { id: sitting, clock, at: Date.now(), text }));
}

/** Deletes a text with all its revisions, everywhere on this device. A mark stays, so that no old copy brings it back. */
export async function eraseText(documentId: string): Promise<void> {
  // The mark has to come after every revision, also one that another tab has just written.
  const there = (await withPatience(readShelf()))?.get(documentId);
  if (there) seeClock(clockOfDocument(there));
  await put(documentId, (clock) => erase(documentId, { id: nextId(), clock, at: Date.now() }));
}

/** Keeps a document beside the log, merged with what stands there, and says how that went. */
export function keepBeside(
  learnerId: string,
  latest: RecordDocument,
): { own: RecordDocument; text: string; state: PlaceState } {
  const own = union([...listBeside(learnerId, latest.id), latest]).get(latest.id) ?? latest;
  written.set(latest.id, own);
  return { own, ...keepDocument(learnerId, own) };
}

function listBeside(learnerId: string, documentId: string): RecordDocument[] {
  const pending = readPendingDocuments(learnerId).values.filter(({ id }) => id === documentId);
  const here = written.get(documentId);
  return here ? [...pending, here] : pending;
}

async function put(id: string, change: (clock: number) => RecordDocument): Promise<void> {
  await startRecord();
  if (isRecordClosed()) return;
  const holder = holderId();
  seeClock(Math.max(0, ...listBeside(holder, id).map(clockOfDocument)));
  const { own, text, state } = keepBeside(holder, change(nextClock()));
  if (state !== 'works') record.setState({ local: state });
  const committed = commitAs((learner) => releaseDocument(learner.id, id, text), { events: [], documents: [own] });
  await untilSafe(holder, state, committed);
}

function union(documents: RecordDocument[]): Map<string, RecordDocument> {
  const byId = new Map<string, RecordDocument>();
  for (const document of documents) {
    const own = byId.get(document.id);
    byId.set(document.id, own ? mergeDocuments(own, document) : document);
  }
  return byId;
}
