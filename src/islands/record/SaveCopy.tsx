import { useState } from 'react';
import type { Learner } from '../../engine/record/learner.ts';
import { copies } from '../../record-strings.ts';
import { saveBackupFile } from '../../store/backups.ts';

type Stage = 'saving' | 'saved' | 'notSaved';

/** Saves a record as a file: of the present learner, or of another one. */
export function SaveCopy({ of, label = copies.save }: { of?: Learner | undefined; label?: string }) {
  const [stage, setStage] = useState<Stage>();

  async function save() {
    if (stage === 'saving') return;
    setStage('saving');
    await saveBackupFile(of).then(
      () => setStage('saved'),
      () => setStage('notSaved'),
    );
  }

  return (
    <div className="stack">
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        {label}
      </button>
      <p role="status">{stage && copies[stage]}</p>
    </div>
  );
}
