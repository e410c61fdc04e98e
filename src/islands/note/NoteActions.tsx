import { note } from '../../note-strings.ts';
import type { NoteState } from './note-keeper.ts';
import styles from './note.module.css';

type Props = { state: NoteState; onStep: (by: -1 | 1) => void; onDelete: () => void };

/** What can be done with the note, and how its saving went. The row keeps its room when it is empty. */
export function NoteActions({ state, onStep, onDelete }: Props) {
  const { said, length, canUndo, canRedo } = state;
  return (
    <div className={styles['row']}>
      <p role="status" data-could-not-load={note.couldNotLoad}>
        {said}
      </p>
      <div className={styles['actions']}>
        {canUndo && (
          <button type="button" onClick={() => onStep(-1)}>
            {note.undo}
          </button>
        )}
        {canRedo && (
          <button type="button" onClick={() => onStep(1)}>
            {note.redo}
          </button>
        )}
        {length > 0 && (
          <button type="button" onClick={onDelete}>
            {note.delete}
          </button>
        )}
      </div>
    </div>
  );
}
