import type { Bank } from '../../engine/sitting/bank.ts';
import { listPresent, nextQuestion, type Sitting } from '../../engine/sitting/sitting.ts';
import { sittingPage } from '../../sitting-strings.ts';
import styles from './sitting.module.css';

type Props = { sitting: Sitting; bank: Bank; onGoOn: () => void; onBeginAgain: () => void };

/** A run that was left in the middle: on with it from the same place, or away from it. */
export function GoOn({ sitting, bank, onGoOn, onBeginAgain }: Props) {
  const present = listPresent(sitting, bank);
  const number = present.indexOf(nextQuestion(sitting, bank)?.id ?? '') + 1;
  return (
    <>
      <p>{sittingPage.leftAt(sitting.answers.size, present.length)}</p>
      <p className={styles['actions']}>
        <button type="button" className="button" onClick={onGoOn}>
          {sittingPage.goOn(number)}
        </button>
        <button type="button" className="button button-quiet" onClick={onBeginAgain}>
          {sittingPage.beginAgain}
        </button>
      </p>
    </>
  );
}
