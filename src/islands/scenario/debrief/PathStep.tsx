import { pathWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import { Icon } from '../../../question-views/shared/Icon.tsx';
import type { DebriefProps } from '../scenario-props.ts';
import { StepDetail } from './StepDetail.tsx';
import styles from './path.module.css';

/** One choice: where it was made, what was chosen, and whether much depended on it. The rest opens. */
export function PathStep({ step, replayFrom, ...given }: Omit<DebriefProps, 'runs'> & { step: DebriefStep }) {
  const { number, scene, choice, isTurningPoint } = step;
  return (
    <li>
      <details>
        <summary>
          <span className={`${styles['number']} ${isTurningPoint ? styles['ringed'] : ''}`}>
            <span className="visually-hidden">{pathWords.step(number)}</span>
            <span aria-hidden="true">{number}</span>
          </span>{' '}
          <span className={styles['heading']}>
            <b>{scene.title}</b> <span className={styles['chose']}>{pathWords.chose(choice.words)}</span>{' '}
            {isTurningPoint && <TurningPoint isBest={step.isBest} />}
          </span>
        </summary>
        <StepDetail {...given} step={step} />
        <p className="no-print">
          <button
            type="button"
            className={`${styles['replay']} button button-quiet`}
            onClick={() => replayFrom(step.replay)}
          >
            <Icon name="again" />
            {pathWords.replay}
            <span className="visually-hidden">{pathWords.replayFrom(scene.title)}</span>
          </button>
        </p>
      </details>
    </li>
  );
}

function TurningPoint({ isBest }: { isBest: boolean }) {
  return (
    <span className={`${styles['turn']} ${isBest ? styles['best'] : styles['another']}`}>
      <Icon name={isBest ? 'right' : 'decide'} />
      <span>{isBest ? pathWords.best : pathWords.another}</span>
    </span>
  );
}
