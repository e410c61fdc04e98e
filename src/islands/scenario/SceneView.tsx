import { offeredIn, type Playing } from '../../engine/scenario/play.ts';
import type { Scenario, Scene } from '../../engine/scenario/schema.ts';
import { playWords } from '../../scenario-strings.ts';
import { Choices } from './Choices.tsx';
import { Happened } from './Happened.tsx';
import type { ScenarioPerson } from './scenario-props.ts';
import { SceneText } from './SceneText.tsx';
import { StandingView } from './StandingView.tsx';
import styles from './scenario.module.css';

type Props = {
  scenario: Scenario;
  scene: Scene;
  playing: Playing;
  people: ScenarioPerson[];
  saving: string | undefined;
  hasChanged: boolean;
  onChoose: (choiceId: string) => void;
  onBack: () => void;
};

/** The scene that the learner is in: what their choice came to, what happens now, and what they can do. */
export function SceneView({ scenario, scene, playing, people, saving, hasChanged, onChoose, onBack }: Props) {
  const { steps, standing } = playing;
  const last = steps.at(-1);
  return (
    <section className={styles['scene']}>
      <div className={`${styles['story']} stack`}>
        <div>
          <p className={styles['over']}>{playWords.scene(steps.length + 1)}</p>
          <h2 tabIndex={-1} data-place={steps.length}>
            {scene.title}
          </h2>
        </div>
        {hasChanged && <p className={styles['changed']}>{playWords.hasChanged}</p>}
        {last && <Happened step={last} />}
        <SceneText scene={scene} standing={standing} people={people} />
      </div>
      <StandingView title={playWords.standing} meters={scenario.meters} standing={standing} before={last?.before} />
      <Choices choices={offeredIn(scene, standing)} saving={saving} onChoose={onChoose} onBack={last && onBack} />
    </section>
  );
}
