import { useState } from 'react';
import type { Calibration } from '../../engine/mastery/calibration.ts';
import type { Confidence } from '../../engine/record/event.ts';
import { sureness } from '../../record-strings.ts';
import { asksConfidence, keepAsksConfidence } from '../../store/local/asks-confidence.ts';
import { Part } from './Part.tsx';
import styles from './record.module.css';

const LEVELS = ['very', 'fairly', 'not-sure'] as const satisfies Confidence[];
/** The length of a full bar, in the units of its drawing. */
const FULL = 100;

/** How often the learner was right when they were sure, in words and as bars, and the choice whether it is asked. */
export function CalibrationPart({ calibration }: { calibration: Calibration }) {
  const [asks, setAsks] = useState(asksConfidence);
  const said = LEVELS.filter((level) => calibration[level].of > 0);
  return (
    <Part title={sureness.title}>
      {said.length === 0 ? (
        <p>{sureness.empty}</p>
      ) : (
        <>
          <ul className={`${styles['bars']} plain-list`}>
            {said.map((level) => (
              <li key={level}>
                <Bar share={calibration[level].right / calibration[level].of} />
                <span>{sureness.line(level, calibration[level])}</span>
              </li>
            ))}
          </ul>
          <p>{sureness.readings[calibration.reading]}</p>
        </>
      )}
      <p>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={asks}
            onChange={({ target }) => {
              keepAsksConfidence(target.checked);
              setAsks(target.checked);
            }}
          />{' '}
          <span>{sureness.ask}</span>
        </label>
      </p>
    </Part>
  );
}

/** A bar that is as full as the share, 0 to 1. Decoration: the words beside it say the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${FULL} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles['room']} width={FULL} height="10" />
      <rect className={styles['filled']} width={share * FULL} height="10" />
    </svg>
  );
}
