import { useEffect, useId, useState, type ReactNode } from 'react';
import styles from './record.module.css';

type Props = { title: string; onClose: () => void; children: (close: () => void) => ReactNode };

/**
 * A question that has to be answered before the page goes on.
 *
 * Must: Escape and “Cancel” change nothing; the focus comes back to the button that opened it. Close it, and only then
 * take it off the page: a dialog that is removed while it is open loses the focus.
 */
export function Dialog({ title, onClose, children }: Props) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();

  useEffect(() => {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [dialog]);

  return (
    <dialog ref={setDialog} className={`${styles['dialog']} stack`} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(() => dialog?.close())}
    </dialog>
  );
}
