import { practiceWords } from '../../sitting-strings.ts';
import styles from './sitting.module.css';

type Props = { name: string; title: string; choices: { id: string; label: string; number: number }[] };

/** Boxes to tick, all ticked at first, each with how many questions it stands for. */
export function Ticks({ name, title, choices }: Props) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{title}</legend>
      {choices.map(({ id, label, number }) => (
        <label key={id} className={styles['tick']}>
          <input type="checkbox" name={name} value={id} defaultChecked />{' '}
          <span>
            {label} <span className="quiet">({practiceWords.questions(number)})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
