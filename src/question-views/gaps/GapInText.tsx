import type { ItemMark } from '../../engine/question/score.ts';
import { Icon } from '../shared/Icon.tsx';
import { Picker } from '../shared/Picker.tsx';
import { textOf } from '../shared/placings.ts';
import type { ShownGap } from './list-pieces.ts';
import styles from './gaps.module.css';

type Props = { gap: ShownGap; inputId: string; chosen: string | undefined; mark: ItemMark | undefined };

/** A gap in its place: a list to choose from, and once it was checked the words that were chosen. */
export function GapInText({ gap, inputId, chosen, mark }: Props) {
  return (
    <span className={styles['gap']}>
      {gap.opening}
      <Picker id={inputId} placing={gap} chosen={chosen} isClosed={mark !== undefined} name={gap.name} />
      {mark && (
        <span className={`${styles['filled']} ${styles[mark]}`}>
          <b>
            <Icon name={mark === 'chosen-right' ? 'right' : 'wrong'} />
            {gap.number}
          </b>{' '}
          {textOf(gap, chosen)}
        </span>
      )}
      {gap.closing}
    </span>
  );
}
