import { documentShape, type RecordDocument } from '../../engine/record/document.ts';
import { eventShape, type RecordEvent } from '../../engine/record/event.ts';
import { openEvents, sealEvents } from '../../engine/record/event-run.ts';
import { isNewerSeal } from '../../engine/record/sealed.ts';
import { readStoredText, type StoredShape } from '../../engine/record/stored-shape.ts';
import { setKeyAside } from '../aside.ts';
import { documentPrefix, eventPrefix, recentKey, snapshotKey } from './keys.ts';
import { listKeys, readKey, removeKey, writeKey, type PlaceState } from './local.ts';
import { openSnapshot, writeSnapshot, type Snapshot } from './snapshot.ts';

/**
 * The head of a learner’s record: what stands in local storage beside the log.
 *
 * Life of an event: its own key before its feedback shows; the key goes once the log has it on disk. So a key that is
 * still there when a page opens belongs to an event that the log may lack. No tab ever rewrites the key of another.
 */
export type Head = {
  snapshot: Snapshot | undefined;
  recent: RecordEvent[];
  pending: RecordEvent[];
  /** The texts that the log may lack. */
  documents: RecordDocument[];
  /** How many values could not be read and were moved aside. */
  setAside: number;
  /** Whether a newer edition of the course wrote some of it; those values stay as they are. */
  hasNewer: boolean;
};

// Values that could be neither read nor moved aside: they are not written over.
const leftAlone = new Set<string>();

/** Reads the head, and moves aside what cannot be read. */
export function readHead(learnerId: string): Head {
  const snapshot = openSnapshot(learnerId);
  const recentText = readKey(recentKey(learnerId));
  const recent = recentText === null ? undefined : openEvents(recentText);
  const pending = readEach(eventShape, eventPrefix(learnerId));
  const documents = readPendingDocuments(learnerId);
  let setAside = pending.setAside + documents.setAside;
  if (snapshot?.state === 'unreadable') setAside += putAside(snapshotKey(learnerId));
  if (recent?.state === 'unreadable') setAside += putAside(recentKey(learnerId));
  return {
    snapshot: snapshot?.state === 'read' ? (snapshot.value as Snapshot) : undefined,
    recent: recent?.events ?? [],
    pending: pending.values,
    documents: documents.values,
    setAside,
    hasNewer: pending.hasNewer || documents.hasNewer || snapshot?.state === 'newer' || recent?.state === 'newer',
  };
}

/** Keeps an event under its own key. */
export function keepEvent(learnerId: string, event: RecordEvent): PlaceState {
  return writeKey(eventPrefix(learnerId) + event.id, JSON.stringify(event));
}

/** Lets go of the keys of events that the log has. */
export function releaseEvents(learnerId: string, events: RecordEvent[]): void {
  for (const { id } of events) removeKey(eventPrefix(learnerId) + id);
}

/** Keeps where the learner stands and their latest events. Never writes over what a newer edition wrote. */
export function writeHead(learnerId: string, snapshot: Snapshot, recent: RecordEvent[]): PlaceState {
  const keys = [snapshotKey(learnerId), recentKey(learnerId)];
  if (keys.some((key) => leftAlone.has(key) || isNewerSeal(readKey(key)))) return 'newer';
  const first = writeSnapshot(learnerId, snapshot);
  return first === 'works' ? writeKey(recentKey(learnerId), sealEvents(recent)) : first;
}

/** The documents that the log may lack, and what came of reading them. */
export function readPendingDocuments(learnerId: string) {
  return readEach(documentShape, documentPrefix(learnerId));
}

/** Keeps a document under its own key, unless a newer edition’s stands there; gives back the text it stands there as. */
export function keepDocument(learnerId: string, document: RecordDocument): { text: string; state: PlaceState } {
  const key = documentPrefix(learnerId) + document.id;
  const text = JSON.stringify(document);
  const isNewer = readStoredText(documentShape, readKey(key) ?? '').state === 'newer';
  return { text, state: isNewer || leftAlone.has(key) ? 'newer' : writeKey(key, text) };
}

/** Lets go of a document’s key, unless something was written since `text`. */
export function releaseDocument(learnerId: string, documentId: string, text: string): void {
  const key = documentPrefix(learnerId) + documentId;
  const stored = readKey(key) ?? '';
  if (stored === text || inPresentForm(stored) === text) removeKey(key);
}

// What a page of an earlier edition wrote was taken in as this edition would write it.
function inPresentForm(stored: string): string | undefined {
  const reading = readStoredText(documentShape, stored);
  return reading.state === 'read' ? JSON.stringify(reading.value) : undefined;
}

function readEach<Value>(shape: StoredShape<Value>, prefix: string) {
  const read = listKeys(prefix).map((key) => ({ key, reading: readStoredText(shape, readKey(key) ?? '') }));
  const bad = read.filter(({ reading }) => reading.state === 'unreadable');
  return {
    values: read.flatMap(({ reading }) => (reading.state === 'read' ? [reading.value] : [])),
    setAside: bad.reduce((sum, { key }) => sum + putAside(key), 0),
    hasNewer: read.some(({ reading }) => reading.state === 'newer'),
  };
}

function putAside(key: string): number {
  if (setKeyAside(key)) return 1;
  if (leftAlone.has(key)) return 0;
  leftAlone.add(key);
  return 1;
}
