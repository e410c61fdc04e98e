import type { Progress } from '../../engine/record/progress.ts';
import { open, peek, seal, type Opened } from '../../engine/record/sealed.ts';
import { CURRENT, snapshotKey } from './keys.ts';
import { readKey, writeKey, type PlaceState } from './local.ts';

/**
 * Where the present learner stands, in one key that every page can read before it paints.
 * It is made from the log and can be made again: a snapshot that cannot be read costs nothing but time.
 *
 * - `clock`: the highest logical counter of all events and documents.
 * - `savedAt`: when something was last saved for good, in milliseconds since 1970.
 */
export type Snapshot = { clock: number; savedAt?: number; progress: Progress };

/** What opening a learner’s snapshot gives; undefined when there is none. */
export function openSnapshot(learnerId: string): Opened | undefined {
  const text = readKey(snapshotKey(learnerId));
  const opened = text === null ? undefined : open(text);
  if (opened?.state !== 'read' && opened?.state !== 'older') return opened;
  return isSnapshot(opened.value) ? { state: 'read', value: upToDate(opened.value) } : { state: 'unreadable' };
}

/** Keeps a snapshot. */
export function writeSnapshot(learnerId: string, snapshot: Snapshot): PlaceState {
  return writeKey(snapshotKey(learnerId), seal(snapshot));
}

/**
 * Where the present learner stands, for scripts that only show it; undefined when nothing is known yet. It trusts a
 * value that has the right outline: to check every letter before the first paint takes longer than a page may, and the
 * store, when it starts, checks them all.
 */
export function readSnapshot(): Snapshot | undefined {
  const learnerId = readKey(CURRENT);
  const value = learnerId === null ? undefined : peek(readKey(snapshotKey(learnerId)));
  return isSnapshot(value) ? upToDate(value) : undefined;
}

// What older editions kept of a progress is still all there; later ones only added to it, as version 3 did the scenarios.
function upToDate({ progress, ...rest }: Snapshot): Snapshot {
  return { ...rest, progress: { ...{ scenarios: {} }, ...progress } };
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null || !('progress' in value)) return false;
  const { progress } = value;
  return typeof progress === 'object' && progress !== null && 'questions' in progress && 'lessons' in progress;
}
