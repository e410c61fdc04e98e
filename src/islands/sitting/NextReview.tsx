import { writeCalendar } from '../../engine/review/calendar.ts';
import { dayOf, reviewWords } from '../../sitting-strings.ts';
import { saveFile } from '../../store/save-file.ts';
import styles from './sitting.module.css';

/** When the next review is, and a file that puts it into the learner’s own calendar. */
export function NextReview({ at, review }: { at: number; review: string }) {
  const { title, description } = reviewWords.calendar;

  function save() {
    const day = new Date(at).toLocaleDateString('sv-SE');
    // One entry for the next review: a later file takes the place of an earlier one.
    const address = new URL(review, location.href).href;
    const entry = { day, uid: 'next-review@common-ground', title, description: description(address) };
    saveFile(new Blob([writeCalendar(entry, Date.now())], { type: 'text/calendar' }), `next-review-${day}.ics`);
  }

  return (
    <p className={styles['actions']}>
      <span>{reviewWords.next(dayOf(at))}</span>
      <button type="button" className="button button-quiet" onClick={save}>
        {reviewWords.saveCalendar}
      </button>
    </p>
  );
}
