import type { AskedOf } from '../../engine/question/asked.ts';
import type { ItemMark } from '../../engine/question/score.ts';
import { looks } from '../shared/Feedback.tsx';
import { Icon } from '../shared/Icon.tsx';
import { spotWords } from './spot-words.ts';
import styles from './spot.module.css';

type Props = {
  questionId: string;
  phrase: AskedOf<'spot'>['phrases'][number];
  isChosen: boolean;
  mark: ItemMark | undefined;
};

/** A phrase that can be marked: a checkbox whose label is part of the running text. */
export function Phrase({ questionId, phrase, isChosen, mark }: Props) {
  return (
    <label className={`${styles['phrase']} ${mark ? styles[mark] : ''}`}>
      <input type="checkbox" name={questionId} value={phrase.id} defaultChecked={isChosen} />
      {mark && <Icon name={looks[mark].icon} />}
      <span className={styles['words']}>
        {phrase.text}
        {mark && <span className="visually-hidden"> ({spotWords.marks[mark]})</span>}
      </span>
    </label>
  );
}
