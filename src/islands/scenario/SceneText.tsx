import { linesOf } from '../../engine/scenario/play.ts';
import type { Scene } from '../../engine/scenario/schema.ts';
import type { Standing } from '../../engine/scenario/standing.ts';
import { LineView } from './LineView.tsx';
import { Present } from './Present.tsx';
import type { ScenarioPerson } from './scenario-props.ts';
import styles from './story.module.css';

type Props = { scene: Scene; standing: Standing; people: ScenarioPerson[] };

/** What there is to read in a scene, as things stand: where it is, who is there, what happens and what is said. */
export function SceneText({ scene, standing, people }: Props) {
  return (
    <>
      <p className={styles['setting']}>{scene.setting}</p>
      <Present ids={scene.present} people={people} />
      <div className={`${styles['lines']} stack`}>
        {linesOf(scene, standing).map((line, index) => (
          <LineView key={index} line={line} people={people} />
        ))}
      </div>
    </>
  );
}
