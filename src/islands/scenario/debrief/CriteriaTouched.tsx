import { criteriaWords } from '../../../debrief-strings.ts';
import { criteriaTouched, type DebriefStep } from '../../../engine/scenario/debrief.ts';
import type { ScenarioCriterion } from '../scenario-props.ts';
import { Part } from './Part.tsx';
import styles from './debrief.module.css';

type Props = { steps: DebriefStep[]; criteria: ScenarioCriterion[] };

/** The criteria that the choices touched, and that this is no evidence for them. */
export function CriteriaTouched({ steps, criteria }: Props) {
  return (
    <Part title={criteriaWords.title}>
      <ul className={`${styles['criteria']} plain-list`}>
        {criteriaTouched(steps).map(({ criterion, steps: numbers }) => {
          const known = criteria.find(({ id }) => id === criterion);
          return (
            <li key={criterion}>
              <a href={known?.href}>
                {known?.number} {known?.text}
              </a>
              <p className="quiet">
                {known?.unit}. {criteriaWords.steps(numbers)}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="quiet">{criteriaWords.notEvidence}</p>
    </Part>
  );
}
