import { useRef, useState } from 'react';
import type { Learner } from '../../engine/record/learner.ts';
import { everything, learners, recordPage } from '../../record-strings.ts';
import { Dialog } from './Dialog.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import styles from './record.module.css';

type Props = {
  ask: string;
  consequence: string;
  confirm: string;
  /** Whose record can be saved as a file first. */
  copyOf?: Learner | undefined;
  onConfirm: () => Promise<void>;
  /** What opened the question may be gone once it is done: then the focus needs another place. */
  onClose: (isDone: boolean) => void;
};

/** Asks before something goes for ever, and begins on the button that keeps it. */
export function Confirm({ ask, consequence, confirm, copyOf, onConfirm, onClose }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const isDone = useRef(false);

  async function go(close: () => void) {
    setIsBusy(true);
    await onConfirm();
    isDone.current = true;
    close();
  }

  return (
    <Dialog title={ask} onClose={() => onClose(isDone.current)}>
      {(close) => (
        <>
          <p>{consequence}</p>
          {copyOf && <SaveCopy of={copyOf} label={learners.copyFirst(copyOf.name)} />}
          <div className={styles['actions']}>
            <button type="button" className="button button-quiet" data-first="" onClick={close}>
              {recordPage.cancel}
            </button>
            <button
              type="button"
              className={`button ${styles['danger']}`}
              aria-disabled={isBusy || undefined}
              onClick={() => !isBusy && void go(close)}
            >
              {isBusy ? everything.deleting : confirm}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
