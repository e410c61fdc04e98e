import { dueNow, nextDue, summary } from '../../engine/review/due.ts';
import { REVIEW_MOST } from '../../engine/sitting/lengths.ts';
import { reviewWords, sittingPage } from '../../sitting-strings.ts';
import { NextReview } from './NextReview.tsx';
import type { StartProps } from './Start.tsx';
import styles from './sitting.module.css';

/** What is due for review, in words, and the beginning of it. */
export function ReviewStart({ review, known, actions }: StartProps & { review: string }) {
  const { course, study, now } = known;
  const due = dueNow(study.schedule, course.bank, now);
  const first = due.slice(0, REVIEW_MOST);
  const next = nextDue(study.schedule, course.bank, now);
  const isNothingAnswered = due.length === 0 && next === undefined;
  return (
    <section className={`${styles['start']} card stack`}>
      <h2 tabIndex={-1}>{due.length > 0 ? reviewWords.due(summary(first)) : reviewWords.nothingDue}</h2>
      {isNothingAnswered && <p>{reviewWords.nothingAnswered}</p>}
      {due.length > 0 && (
        <>
          <p>{reviewWords.about}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => void actions.begin(known, { of: 'review', questions: first })}
            >
              {reviewWords.begin}
            </button>
          </p>
        </>
      )}
      {due.length === 0 && next !== undefined && <NextReview at={next} review={review} />}
      <p className="quiet">{sittingPage.notEvidence}</p>
    </section>
  );
}
