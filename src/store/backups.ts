import type { Backup, BackupReading } from '../engine/record/backup.ts';
import { mergeDocuments } from '../engine/record/document.ts';
import type { RecordEvent } from '../engine/record/event.ts';
import type { Learner } from '../engine/record/learner.ts';
import { mergeEvents, type LearnerRecord } from '../engine/record/merge.ts';
import { makeBackup, openBackup } from './log/backup-jobs.ts';
import { keepDocument, keepEvent, readHead } from './local/head.ts';
import { newId } from './ids.ts';
import { doInWorker } from './log/in-worker.ts';
import { listLearners } from './learners.ts';
import { rebuild } from './log/log-jobs.ts';
import { addToLog } from './log/log-write.ts';
import { keepLearner, switchTo } from './managing-learners.ts';
import { beginWith, recentEvents, record, replaceBy, tellIfNotKept, writePresent } from './present.ts';
import { append, presentLearner } from './record.ts';
import { saveFile } from './save-file.ts';
import { inTurn, placeStateOf } from './saving.ts';
import { keepBeside, readShelf } from './shelf.ts';
import { begin, catchUp, knownBeside, knownInHead, lookAtHead } from './starting.ts';

/**
 * A learner’s whole record as a file, and a name for it. In the record of the present one, which is the default, it is
 * noted that a copy was made.
 */
export async function makeBackupFile(of?: Learner): Promise<{ file: Blob; name: string }> {
  const present = await presentLearner();
  const learner = of ?? present;
  const known = learner.id === present.id ? await knownOfPresent(learner) : knownOf(learner);
  const now = Date.now();
  const file = await doInWorker('makeBackup', makeBackup, learner, known, now);
  return { file, name: `common-ground-${fileWord(learner.name)}${new Date(now).toISOString().slice(0, 10)}.json` };
}

/** Makes the file and gives it to the browser to save. */
export async function saveBackupFile(of?: Learner): Promise<void> {
  const { file, name } = await makeBackupFile(of);
  saveFile(file, name);
}

/** Reads a backup file, of any size or kind. Nothing is taken in yet. */
export function readBackupFile(file: Blob): Promise<BackupReading> {
  return doInWorker('openBackup', openBackup, file);
}

/** How many events and texts of a file were new to the present learner’s record. */
export type TakenIn = { events: number; documents: number };

/** Adds what a backup holds to the present learner’s record: a union, so nothing that is here goes away. */
export async function takeIn({ record: theirs }: Backup): Promise<TakenIn> {
  const learner = await presentLearner();
  const before = record.getState().progress.count;
  const shelf = await readShelf();
  const news = theirs.documents.filter((document) => {
    const own = shelf.get(document.id);
    return !own || JSON.stringify(mergeDocuments(own, document)) !== JSON.stringify(own);
  });
  try {
    await inTurn(() => addToLog(learner, { events: [], documents: theirs.documents }, Date.now()));
    await inTurn(() =>
      replaceBy(doInWorker('rebuild', rebuild, learner, mergeEvents(theirs.events, recentEvents()), Date.now())),
    );
    writePresent();
  } catch (error) {
    record.setState({ log: placeStateOf(error) });
    await takeInWithoutLog(learner, theirs);
  }
  tellIfNotKept();
  return { events: Math.max(0, record.getState().progress.count - before), documents: news.length };
}

/**
 * Brings in what a backup holds as a learner of its own; the same one, unless they are on this device already. Where
 * nobody has begun, the page goes on as them.
 */
export async function takeInAsNew({ learner, record: theirs }: Backup): Promise<Learner> {
  const { learners } = await listLearners();
  const isHere = learners.some(({ id }) => id === learner.id);
  const added = isHere ? { ...learner, id: newId() } : learner;
  await keepLearner(added);
  try {
    await inTurn(() => addToLog(added, { events: [], documents: theirs.documents }, Date.now()));
    await inTurn(() => doInWorker('rebuild', rebuild, added, theirs.events, Date.now()));
  } catch {
    keepEvents(added, theirs.events);
    for (const document of theirs.documents) keepDocument(added.id, document);
  }
  if (!record.getState().learner) {
    switchTo(added);
    await begin();
  }
  if (!record.getState().learner) {
    // No place works: the record is here while the page is open.
    beginWith(added, undefined, []);
    await takeInWithoutLog(added, theirs);
  }
  tellIfNotKept();
  return added;
}

// What local storage has room for is kept there; the rest is here while the page is open.
async function takeInWithoutLog(learner: Learner, { events, documents }: LearnerRecord): Promise<void> {
  keepEvents(learner, events);
  const local = documents.map((document) => keepBeside(learner.id, document).state).find((state) => state !== 'works');
  if (local) record.setState({ local });
  await catchUp(events);
  writePresent();
}

function keepEvents(learner: Learner, events: RecordEvent[]): void {
  const local = events.map((event) => keepEvent(learner.id, event)).find((state) => state !== 'works');
  if (local) record.setState({ local });
}

async function knownOfPresent(learner: Learner): Promise<LearnerRecord> {
  await append({ kind: 'backup-made' });
  return { events: knownBeside(lookAtHead(learner.id)), documents: [...(await readShelf()).values()] };
}

function knownOf(learner: Learner): LearnerRecord {
  const head = readHead(learner.id);
  return { events: knownInHead(head), documents: head.documents };
}

function fileWord(name: string): string {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return word === '' ? '' : `${word}-`;
}
