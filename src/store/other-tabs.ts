import { clockOfDocument, documentShape } from '../engine/record/document.ts';
import { eventShape } from '../engine/record/event.ts';
import { readStoredText } from '../engine/record/stored-shape.ts';
import { CURRENT, documentPrefix, eventPrefix, learnerKey, snapshotKey } from './keys.ts';
import { record, seeClock, take } from './present.ts';
import { closeRecord } from './saving.ts';
import { begin, catchUp } from './starting.ts';

/** How long a page lets other tabs finish before it looks what they wrote, in milliseconds. */
const PAUSE = 200;

let looking: ReturnType<typeof setTimeout> | undefined;

/** Keeps this page up with other tabs, and with what happened while it slept. `onDocument` hears of written texts. */
export function followOtherTabs(onDocument: () => void): void {
  addEventListener('storage', (change) => follow(change, onDocument));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) lookSoon();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookSoon();
  });
}

function follow({ key, newValue }: StorageEvent, onDocument: () => void): void {
  const { learner } = record.getState();
  if (!learner) {
    // Somebody began in another tab: this page goes on as them.
    if (key === CURRENT && newValue !== null) void begin();
    return;
  }
  if (
    key === null ||
    (key === CURRENT && newValue !== learner.id) ||
    (key === learnerKey(learner.id) && newValue === null)
  ) {
    // Somebody else learns here now, or this learner was deleted: nothing of them stays on the screen.
    closeRecord();
    location.reload();
  } else if (key.startsWith(eventPrefix(learner.id)) && newValue !== null) {
    const reading = readStoredText(eventShape, newValue);
    if (reading.state === 'read') take([reading.value]);
  } else if (key.startsWith(documentPrefix(learner.id)) && newValue !== null) {
    const reading = readStoredText(documentShape, newValue);
    if (reading.state === 'read') seeClock(clockOfDocument(reading.value));
    onDocument();
  } else if (key === snapshotKey(learner.id)) {
    lookSoon();
  }
}

function lookSoon(): void {
  clearTimeout(looking);
  looking = setTimeout(() => void catchUp(), PAUSE);
}
