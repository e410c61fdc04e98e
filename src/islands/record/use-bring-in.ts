import { useRef, useState } from 'react';
import type { Backup, Refusal } from '../../engine/record/backup.ts';
import type { Learner } from '../../engine/record/learner.ts';
import { copies, learners } from '../../record-strings.ts';
import { readBackupFile, takeIn, takeInAsNew } from '../../store/backups.ts';

type Stage =
  | { name: 'idle' }
  | { name: 'reading' }
  | { name: 'refused'; why: Refusal }
  | { name: 'read'; backup: Backup }
  | { name: 'adding' }
  | { name: 'said'; words: string };

/** A way through bringing in a copy: read it, look at it, take it in or leave it. */
export function useBringIn(onChange: () => Promise<void>) {
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  // Another file may be chosen while a large one is being read; the last one counts.
  const latest = useRef<Blob>(undefined);

  async function read(file: Blob) {
    latest.current = file;
    setStage({ name: 'reading' });
    // A file that vanished, or that the device does not let us read, is as good as a damaged one.
    const reading = await readBackupFile(file).catch(() => ({ state: 'refused' as const, why: 'damaged' as const }));
    if (latest.current !== file) return;
    setStage(reading.state === 'read' ? { name: 'read', backup: reading.backup } : { ...reading, name: 'refused' });
  }

  async function take(work: () => Promise<string>) {
    setStage({ name: 'adding' });
    const words = await work().catch(() => copies.failed);
    await onChange();
    setStage({ name: 'said', words });
  }

  const add = (backup: Backup) =>
    take(async () => {
      const news = await takeIn(backup);
      const all = news.events + news.documents;
      return all === 0 ? copies.nothingNew : copies.added(all);
    });

  const addAsNew = (backup: Backup, present: Learner | undefined) =>
    take(async () => {
      const { name } = await takeInAsNew(backup);
      return present ? copies.addedAsNew(name === '' ? learners.nameless : name) : copies.addedAsFirst;
    });

  return { stage, read, add, addAsNew, forget: () => setStage({ name: 'idle' }) };
}
