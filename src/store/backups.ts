import type { Backup, BackupReading } from '../engine/record/backup.ts';
import { mergeDocuments } from '../engine/record/document.ts';
import { keepEvent } from './head.ts';
import { doInWorker } from './in-worker.ts';
import { listLatestEvents } from '../engine/record/fold.ts';
import { mergeEvents } from '../engine/record/merge.ts';
import { addToLog } from './log-write.ts';
import { recentEvents, record, replaceBy, tellIfNotKept, writePresent } from './present.ts';
import { append, presentLearner } from './record.ts';
import { inTurn } from './saving.ts';
import { keepBeside, readShelf } from './shelf.ts';
import { catchUp, lookAtHead } from './starting.ts';

/** The present learner’s whole record as a file, and a name for it. Notes in the record that a copy was made. */
export async function makeBackupFile(): Promise<{ file: Blob; name: string }> {
  const learner = await presentLearner();
  await append({ kind: 'backup-made' });
  const { progress } = record.getState();
  // Where the log does not work, the whole history stands beside it.
  const events = mergeEvents(listLatestEvents(progress), recentEvents(), lookAtHead(learner).pending);
  const documents = [...(await readShelf()).values()];
  const now = Date.now();
  const file = await doInWorker('makeBackup', learner, { events, documents }, now);
  return { file, name: `common-ground-${fileWord(learner.name)}${new Date(now).toISOString().slice(0, 10)}.json` };
}

/** Makes the file and gives it to the browser to save. */
export async function saveBackupFile(): Promise<void> {
  const { file, name } = await makeBackupFile();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Reads a backup file, of any size or kind. Nothing is taken in yet. */
export function readBackupFile(file: Blob): Promise<BackupReading> {
  return doInWorker('openBackup', file);
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
      replaceBy(doInWorker('rebuild', learner, mergeEvents(theirs.events, recentEvents()), Date.now())),
    );
    writePresent();
  } catch {
    // The log does not work: what local storage has room for is kept there.
    const states = [
      ...theirs.events.map((event) => keepEvent(learner.id, event)),
      ...theirs.documents.map((document) => keepBeside(learner.id, document).state),
    ];
    const broken = states.find((state) => state !== 'works');
    if (broken) record.setState({ local: broken });
    await catchUp(theirs.events);
    tellIfNotKept();
  }
  return { events: Math.max(0, record.getState().progress.count - before), documents: news.length };
}

function fileWord(name: string): string {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return word === '' ? '' : `${word}-`;
}
