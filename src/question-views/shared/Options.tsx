import { optionMarkWords } from '../../question-strings.ts';
import type { ViewProps } from '../question-view.ts';
import { Feedback } from './Feedback.tsx';
import { letterAt } from './letters.ts';
import styles from './options.module.css';

/** Options to choose among, as native inputs that keep their own state: a choice made before the page woke stays. */
export function Options({ type, question, options, chosen, score }: ViewProps & { type: 'radio' | 'checkbox' }) {
  return (
    <div className={styles['options']}>
      {options.map(({ id, text, feedback }, index) => {
        const mark = score?.optionMarks.get(id);
        return (
          <div key={id} className={styles['option']}>
            <label className={styles['label']}>
              <input type={type} name={question.id} value={id} defaultChecked={chosen.includes(id)} />{' '}
              <b>{letterAt(index)}</b> <span>{text}</span>
            </label>
            {mark && <Feedback mark={mark} words={optionMarkWords[question.kind][mark]} reason={feedback} />}
          </div>
        );
      })}
    </div>
  );
}

/** The ids of the options that are chosen now. */
export function readChosen(fieldset: HTMLFieldSetElement): string[] {
  return Array.from(fieldset.querySelectorAll<HTMLInputElement>('input:checked'), ({ value }) => value);
}
