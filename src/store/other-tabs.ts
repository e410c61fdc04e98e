import { clockOfDocument, documentShape } from '../engine/record/document.ts';
import { eventShape } from '../engine/record/event.ts';
import { learnerShape, type Learner } from '../engine/record/learner.ts';
import { readStoredText } from '../engine/record/stored-shape.ts';
import { CURRENT, documentPrefix, eventPrefix, learnerKey, snapshotKey } from './local/keys.ts';
import { readKey } from './local/local.ts';
import { record, seeClock, take } from './present.ts';
import { closeRecord, isRecordClosed } from './saving.ts';
import { begin, catchUp } from './starting.ts';

/** How long a page lets other tabs finish before it looks what they wrote, in milliseconds. */
const PAUSE = 200;

let looking: ReturnType<typeof setTimeout> | undefined;

/** Keeps this page up with other tabs, and with what happened while it slept. `onDocument` hears of written texts. */
export function followOtherTabs(onDocument: () => void): void {
  addEventListener('storage', (change) => follow(change, onDocument));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake(onDocument);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake(onDocument);
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
    leave();
  } else if (key === learnerKey(learner.id) && newValue !== null) {
    followName(learner, newValue);
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

// A page in the back/forward cache hears nothing of other pages while it sleeps.
function wake(onDocument: () => void): void {
  const { learner, local } = record.getState();
  if (isRecordClosed()) return;
  const current = readKey(CURRENT);
  // Nobody is named where everything was deleted, but also where that place never worked.
  const isSomebodyElse = learner && current !== learner.id && (current !== null || local === 'works');
  if (isSomebodyElse) leave();
  else lookSoon(onDocument);
}

// Somebody else learns here now, or this learner was deleted: nothing of them stays on the screen.
function leave(): void {
  closeRecord();
  location.reload();
}

function followName(learner: Learner, stored: string): void {
  const reading = readStoredText(learnerShape, stored);
  if (reading.state === 'read' && reading.value.name !== learner.name) record.setState({ learner: reading.value });
}

function lookSoon(then: () => void = () => undefined): void {
  clearTimeout(looking);
  looking = setTimeout(() => void catchUp().then(then), PAUSE);
}
