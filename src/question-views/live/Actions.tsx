import { quiz } from '../../question-strings.ts';
import { Icon } from '../shared/Icon.tsx';
import type { Stage } from './use-answering.ts';
import styles from './live.module.css';

type Props = { stage: Stage; words: string; onCheck: () => void; onTryAgain: () => void };

/** What the learner can do with the question now. */
export function Actions({ stage, words, onCheck, onTryAgain }: Props) {
  const isAnswered = stage.name === 'answered';
  return (
    <div className={styles['actions']}>
      {/* Stays after the check, with the focus on it. aria-disabled and not disabled: a disabled button loses the focus. */}
      <button
        type="button"
        className={isAnswered ? styles['checked'] : `${styles['check']} button`}
        aria-disabled={isAnswered || undefined}
        data-waiting={stage.name === 'saving' ? '' : undefined}
        data-meanwhile={quiz.checking}
        onClick={onCheck}
      >
        <span>{isAnswered ? quiz.checked : words}</span>
      </button>
      {isAnswered && (
        <button type="button" className="button button-quiet" onClick={onTryAgain}>
          <Icon name="again" />
          {quiz.tryAgain}
        </button>
      )}
    </div>
  );
}
