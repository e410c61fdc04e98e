import type { Step } from '../../engine/scenario/play.ts';
import { playWords } from '../../scenario-strings.ts';
import type { ScenarioPerson } from './scenario-props.ts';
import { SceneText } from './SceneText.tsx';
import styles from './scenario.module.css';

/** The scenes that were played and what was chosen in each. Every one opens, to be read again. */
export function StoryBefore({ steps, people }: { steps: Step[]; people: ScenarioPerson[] }) {
  return (
    <section className={styles['before']}>
      <h2>{playWords.soFar}</h2>
      <ol>
        {steps.map(({ scene, choice, before }, index) => (
          <li key={index}>
            <details>
              <summary>
                <b>{scene.title}</b>
                <span>
                  {playWords.chose} {choice.words}
                </span>
              </summary>
              <div className={`${styles['again']} stack`}>
                {index > 0 && <p>{steps[index - 1]?.then}</p>}
                <SceneText scene={scene} standing={before} people={people} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
