import type { Choice } from '../../engine/scenario/schema.ts';
import { Icon } from '../../question-views/shared/Icon.tsx';
import { playWords } from '../../scenario-strings.ts';
import styles from './choices.module.css';

type Props = {
  choices: Choice[];
  /** The choice that is being saved. */
  saving: string | undefined;
  onChoose: (choiceId: string) => void;
  onBack: (() => void) | undefined;
};

/** What the learner can do here, and the way back. */
export function Choices({ choices, saving, onChoose, onBack }: Props) {
  return (
    <section className={styles['choices']}>
      <h3>{playWords.choose}</h3>
      <ul className="plain-list">
        {choices.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['choice']}
              data-waiting={saving === id ? '' : undefined}
              data-meanwhile={playWords.meanwhile}
              onClick={() => onChoose(id)}
            >
              <span>{words}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['leave']}>
        {onBack && (
          <button type="button" className={styles['back']} onClick={onBack}>
            <Icon name="previous" />
            {playWords.back}
          </button>
        )}
        <span className="quiet">{playWords.leave}</span>
      </p>
    </section>
  );
}
