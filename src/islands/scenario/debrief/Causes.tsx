import { causeWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import { Part } from './Part.tsx';
import styles from './debrief.module.css';

/** The choices that brought this ending. */
export function Causes({ steps }: { steps: DebriefStep[] }) {
  const causes = steps.filter(({ isCause }) => isCause);
  if (causes.length === 0) return undefined;
  return (
    <Part title={causeWords.title}>
      <ul className={`${styles['causes']} plain-list`}>
        {causes.map(({ number, scene, choice }) => (
          <li key={number}>
            <p className="quiet">{causeWords.at(number, scene.title)}</p>
            <p className={styles['chosen']}>{choice.words}</p>
            <p>{choice.debrief.did}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
