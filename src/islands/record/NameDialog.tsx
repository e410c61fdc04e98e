import { useId, useRef, useState, type SubmitEvent } from 'react';
import { NAME_MOST } from '../../engine/record/learner.ts';
import { learners, recordPage } from '../../record-strings.ts';
import { Dialog } from './Dialog.tsx';
import styles from './record.module.css';

type Props = {
  title: string;
  hint?: string;
  before?: string;
  save: string;
  onSave: (name: string) => Promise<void>;
  onClose: () => void;
};

/** Asks for a learner’s name. */
export function NameDialog({ title, hint, before = '', save, onSave, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const inputId = useId();

  async function submit(event: SubmitEvent, close: () => void) {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '') {
      setIsMissing(true);
      input.current?.focus();
      return;
    }
    await onSave(name);
    close();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <form className="stack" noValidate onSubmit={(event) => void submit(event, close)}>
          {hint !== undefined && <p>{hint}</p>}
          <div className={styles['field']}>
            <label htmlFor={inputId}>{learners.name}</label>
            <p id={`${inputId}-hint`} className="quiet">
              {learners.nameHint}
            </p>
            <input
              ref={input}
              id={inputId}
              data-first=""
              autoComplete="off"
              defaultValue={before}
              maxLength={NAME_MOST}
              aria-describedby={`${inputId}-hint ${inputId}-fault`}
              aria-invalid={isMissing || undefined}
            />
            <p id={`${inputId}-fault`} role="status" className={styles['fault']}>
              {isMissing && learners.needsName}
            </p>
          </div>
          <div className={styles['actions']}>
            <button type="submit" className="button">
              {save}
            </button>
            <button type="button" className={styles['small']} onClick={close}>
              {recordPage.cancel}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
