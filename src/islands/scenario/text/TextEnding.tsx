import type { Ending, Scenario } from '../../../engine/scenario/schema.ts';
import { qualityWords } from '../../../debrief-strings.ts';
import { textWords } from '../../../scenario-text-strings.ts';
import styles from './text.module.css';

/** An ending, how it is for the person, and what can lead to it. */
export function TextEnding({ ending, scenario }: { ending: Ending; scenario: Scenario }) {
  const { id, title, quality, outcome, causes } = ending;
  const choices = scenario.scenes.flatMap((scene) => scene.choices).filter((choice) => causes.includes(choice.id));
  return (
    <div id={id} className={`${styles['scene']} stack`}>
      <h3>{title}</h3>
      <p>{outcome}</p>
      <p>
        <b>{qualityWords[quality]}.</b>
      </p>
      <details>
        <summary>{textWords.causes}</summary>
        <ul>
          {choices.map((choice) => (
            <li key={choice.id}>{choice.words}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
