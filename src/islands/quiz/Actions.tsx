import { Icon } from '../../question-views/shared/Icon.tsx';
import { quiz } from '../../question-strings.ts';
import type { Stage } from './use-answering.ts';
import styles from './quiz.module.css';

type Props = { stage: Stage; onCheck: () => void; onTryAgain: () => void };

/** What the learner can do with the question now. */
export function Actions({ stage, onCheck, onTryAgain }: Props) {
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
        <span>{isAnswered ? quiz.checked : quiz.check}</span>
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
