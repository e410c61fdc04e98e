import { Reveal } from '../../question-views/shared/Reveal.tsx';
import { notes } from '../../record-strings.ts';
import { timeInWords } from '../../date-words.ts';
import type { ListedNote } from './listed-notes.ts';
import styles from './record.module.css';

/** A longer note shows its beginning, and the rest on request. */
const SHOWN = 400;

/** One note, with the way to its lesson and a button that deletes it. */
export function NoteLine({ note, onDelete }: { note: ListedNote; onDelete: () => void }) {
  const { title, named, href, text, at } = note;
  const isLong = text.length > SHOWN;
  return (
    <li className="card stack">
      <h3>{href === undefined ? title : <a href={href}>{title}</a>}</h3>
      {text === '' && <p>{notes.emptied}</p>}
      {text !== '' && <p className={styles['text']}>{isLong ? `${text.slice(0, SHOWN)} …` : text}</p>}
      {isLong && (
        <Reveal label={notes.showAll}>
          <p className={styles['text']}>{text}</p>
        </Reveal>
      )}
      <div className={styles['foot']}>
        <p className="quiet">{notes.written(timeInWords(at))}</p>
        <button type="button" className={styles['small']} onClick={onDelete}>
          {notes.delete} <span className="visually-hidden">{named}</span>
        </button>
      </div>
    </li>
  );
}
