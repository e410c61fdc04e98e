import { TEXT_MOST } from '../../engine/record/document.ts';
import { note } from '../../note-strings.ts';
import styles from './note.module.css';

/** How many letters before the end the note says that it is filling up. */
const SAY_FROM = 5000;
const number = new Intl.NumberFormat('en-GB');

/** Says in good time that a note is filling up. In steps, so that it is not announced with each letter. */
export function RoomLeft({ length }: { length: number }) {
  const left = TEXT_MOST - length;
  const steps = left > 1000 ? 1000 : 100;
  return (
    <p role="status" className={styles['room']}>
      {left <= 0 && note.full}
      {left > 0 && left <= SAY_FROM && note.roomLeft(number.format(Math.ceil(left / steps) * steps))}
    </p>
  );
}
