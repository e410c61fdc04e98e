import type { Learner } from '../../engine/record/learner.ts';
import { learners } from '../../record-strings.ts';
import { dayInWords } from '../../date-words.ts';
import { nameOf } from './names.ts';
import styles from './record.module.css';

type Props = {
  learner: Learner;
  presentId: string | undefined;
  onSwitch: () => void;
  onRename: () => void;
  onDelete: () => void;
};

/** One learner, and what can be done about them. */
export function LearnerLine({ learner, presentId, onSwitch, onRename, onDelete }: Props) {
  const name = nameOf(learner, presentId);
  const isPresent = learner.id === presentId;
  const facts = [isPresent && learners.now, learner.since > 0 && learners.since(dayInWords(learner.since))];
  return (
    <li>
      <p>
        <b>{name}</b> <span className="quiet">{facts.filter(Boolean).join(', ')}</span>
      </p>
      <div className={styles['actions']}>
        {!isPresent && (
          <button type="button" className={styles['small']} onClick={onSwitch}>
            {learners.switch} <span className="visually-hidden">{`${learners.switchTo} ${name}`}</span>
          </button>
        )}
        <button type="button" className={styles['small']} onClick={onRename}>
          {learners.rename} <span className="visually-hidden">{name}</span>
        </button>
        <button type="button" className={styles['small']} onClick={onDelete}>
          {learners.delete} <span className="visually-hidden">{name}</span>
        </button>
      </div>
    </li>
  );
}
