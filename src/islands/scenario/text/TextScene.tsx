import type { Scene } from '../../../engine/scenario/schema.ts';
import { conditionWords, textWords } from '../../../scenario-text-strings.ts';
import { LineView } from '../LineView.tsx';
import { Present } from '../Present.tsx';
import type { ScenarioProps } from '../scenario-props.ts';
import story from '../story.module.css';
import { TextChoice } from './TextChoice.tsx';
import styles from './text.module.css';

type Props = Omit<ScenarioProps, 'home'> & { scene: Scene };

/** A scene with everything that can happen in it. */
export function TextScene({ scene, ...given }: Props) {
  const { scenario, people } = given;
  const { id, title, setting, present, lines, choices, turningPoint } = scene;
  const best = choices.find((choice) => choice.id === turningPoint?.best);
  return (
    <section id={id} className={`${styles['scene']} stack`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className={story['setting']}>{setting}</p>
      <Present ids={present} people={people} />
      <div className={`${story['lines']} stack`}>
        {lines.map((line, index) => (
          <LineView key={index} line={line} people={people}>
            {line.when && <p className={styles['when']}>{textWords.only(conditionWords(line.when, scenario))}</p>}
          </LineView>
        ))}
      </div>
      <h3>{textWords.choose}</h3>
      <ul className={`${styles['choices']} plain-list`}>
        {choices.map((choice) => (
          <TextChoice key={choice.id} choice={choice} {...given} />
        ))}
      </ul>
      {turningPoint && best && (
        <details>
          <summary>{textWords.turningPoint}</summary>
          <p>“{best.words}”</p>
          <p>{turningPoint.why}</p>
        </details>
      )}
    </section>
  );
}
