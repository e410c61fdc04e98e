import type { Step } from '../../engine/scenario/play.ts';
import { playWords } from '../../scenario-strings.ts';
import styles from './scenario.module.css';

/** What the learner chose, and what happened because of it. */
export function Happened({ step: { choice, then } }: { step: Step }) {
  return (
    <div className={styles['happened']}>
      <p className={styles['chose']}>
        {playWords.chose} {choice.words}
      </p>
      <p>{then}</p>
    </div>
  );
}
