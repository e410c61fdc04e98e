import type { Confidence } from '../../engine/record/event.ts';
import { confidenceChoice } from '../../question-strings.ts';
import { Pill } from '../shared/Pill.tsx';
import styles from './confidence-choice.module.css';

type Props = { questionId: string; chosen: Confidence | undefined; isClosed: boolean };

const LEVELS = ['not-sure', 'fairly', 'very'] as const satisfies Confidence[];
const CHOICE = 'data-confidence-choice';

/** How sure the learner is. It may be left out, costs no marks, and can be switched off on the record page. */
export function ConfidenceChoice({ questionId, chosen, isClosed }: Props) {
  return (
    <fieldset className={styles['confidence']} disabled={isClosed} {...{ [CHOICE]: '' }}>
      <legend className={styles['ask']}>{confidenceChoice.ask}</legend>
      <div className={styles['levels']}>
        {LEVELS.map((level) => (
          <Pill key={level} name={`${questionId}-confidence`} value={level} defaultChecked={level === chosen}>
            {confidenceChoice.levels[level]}
          </Pill>
        ))}
      </div>
    </fieldset>
  );
}

/** What the learner chose inside `root`; undefined when they left it out. */
export function readConfidence(root: HTMLElement | null): Confidence | undefined {
  const value = root?.querySelector<HTMLInputElement>(`[${CHOICE}] input:checked`)?.value;
  return LEVELS.find((level) => level === value);
}
