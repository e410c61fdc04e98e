import { pathWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import { Icon } from '../../../question-views/shared/Icon.tsx';
import styles from './detail.module.css';

/** What is different after a choice, in words. */
export function Changes({ step: { changes, raised } }: { step: DebriefStep }) {
  if (changes.length + raised.length === 0) return undefined;
  return (
    <>
      <h4>{pathWords.changed}</h4>
      <ul className={`${styles['changes']} plain-list`}>
        {changes.map(({ meter, direction, means }) => (
          <li key={meter.id}>
            <Icon name={direction} />
            <span>{pathWords.meter[direction](meter.name, means)}</span>
          </li>
        ))}
        {raised.map((means) => (
          <li key={means}>
            <Icon name="next" />
            <span>{means}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
