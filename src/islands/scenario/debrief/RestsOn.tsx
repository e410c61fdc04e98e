import { pathWords } from '../../../debrief-strings.ts';
import type { Choice } from '../../../engine/scenario/schema.ts';
import type { ScenarioProps } from '../scenario-props.ts';
import styles from './detail.module.css';

type Props = Pick<ScenarioProps, 'criteria' | 'sources'> & { choice: Choice };

/** The criterion that a choice touches, and what its debrief rests on. */
export function RestsOn({ choice: { debrief }, criteria, sources }: Props) {
  const criterion = criteria.find(({ id }) => id === debrief.criterion);
  const source = sources.find(({ id }) => id === debrief.source);
  return (
    <ul className={`${styles['links']} plain-list`}>
      {criterion && (
        <li>
          <a href={criterion.href}>{pathWords.criterion(criterion.number, criterion.unit)}</a>
        </li>
      )}
      {source && (
        <li>
          <a href={source.href}>{pathWords.source(source.label)}</a>
        </li>
      )}
    </ul>
  );
}
