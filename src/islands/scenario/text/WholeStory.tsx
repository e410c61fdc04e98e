import type { Scenario } from '../../../engine/scenario/schema.ts';
import { textWords } from '../../../scenario-text-strings.ts';
import type { ScenarioProps } from '../scenario-props.ts';
import { TextEnding } from './TextEnding.tsx';
import { TextScene } from './TextScene.tsx';
import styles from './text.module.css';

/** A whole scenario to read: each scene leads by links to those that follow it. Needs no script. */
export function WholeStory(props: Omit<ScenarioProps, 'home'>) {
  const { scenario } = props;
  return (
    <div className={styles['whole']}>
      <section className="stack" aria-labelledby="changes">
        <h2 id="changes">{textWords.changes}</h2>
        <Meters scenario={scenario} />
        <p>{textWords.notes}</p>
      </section>
      {scenario.scenes.map((scene) => (
        <TextScene key={scene.id} scene={scene} {...props} />
      ))}
      <section className="stack" aria-labelledby="endings">
        <h2 id="endings">{textWords.endings}</h2>
        {scenario.endings.map((ending) => (
          <TextEnding key={ending.id} ending={ending} scenario={scenario} />
        ))}
      </section>
      <section className="stack" aria-labelledby="discuss">
        <h2 id="discuss">{textWords.discuss}</h2>
        <ul>
          {scenario.discuss.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Meters({ scenario }: { scenario: Scenario }) {
  return (
    <dl className={styles['meters']}>
      {scenario.meters.map(({ id, name, about, levels, start }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <p>{about}</p>
            <ol>
              {levels.map((level) => (
                <li key={level}>{level}</li>
              ))}
            </ol>
            <p>
              {textWords.begins} “{levels[start - 1]}”
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
