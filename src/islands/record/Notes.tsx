import { useRef, useState } from 'react';
import { notes } from '../../record-strings.ts';
import { eraseText } from '../../store/shelf.ts';
import { Confirm } from './Confirm.tsx';
import type { ListedNote } from './listed-notes.ts';
import { NoteLine } from './NoteLine.tsx';
import { Part } from './Part.tsx';
import styles from './record.module.css';

type Props = { all: ListedNote[]; onChange: () => Promise<void> };

/** The learner’s notes, wherever they stand. */
export function Notes({ all, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<ListedNote>();
  const [gone, setGone] = useState<string>();

  async function remove({ documentId, named }: ListedNote) {
    await eraseText(documentId);
    await onChange();
    setGone(named);
  }

  function close(isDone: boolean) {
    setAsked(undefined);
    if (isDone) heading.current?.focus();
  }

  return (
    <Part title={notes.title} heading={heading}>
      {all.length === 0 && <p>{notes.empty}</p>}
      {all.length > 0 && (
        <ul className={`${styles['cards']} plain-list`}>
          {all.map((note) => (
            <NoteLine key={note.documentId} note={note} onDelete={() => setAsked(note)} />
          ))}
        </ul>
      )}
      <p role="status">{gone !== undefined && notes.deleted(gone)}</p>
      {asked && (
        <Confirm
          ask={notes.ask(asked.named)}
          consequence={notes.consequence}
          confirm={notes.delete}
          onConfirm={() => remove(asked)}
          onClose={close}
        />
      )}
    </Part>
  );
}
