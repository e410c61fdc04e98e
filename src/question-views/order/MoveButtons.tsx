import { Icon } from '../shared/Icon.tsx';
import { orderWords } from './order-words.ts';
import styles from './order.module.css';

type Props = { text: string; index: number; last: number; onMove: (by: -1 | 1) => void };

/** Moves a step by one place. */
export function MoveButtons({ text, index, last, onMove }: Props) {
  return (
    <span className={styles['moves']}>
      <MoveButton icon="up" label={orderWords.moveUp} text={text} isAtEnd={index === 0} onMove={() => onMove(-1)} />
      <MoveButton
        icon="down"
        label={orderWords.moveDown}
        text={text}
        isAtEnd={index === last}
        onMove={() => onMove(1)}
      />
    </span>
  );
}

type ButtonProps = { icon: 'up' | 'down'; label: string; text: string; isAtEnd: boolean; onMove: () => void };

// aria-disabled and not disabled: a step that comes to the end would leave the keyboard without a focus.
function MoveButton({ icon, label, text, isAtEnd, onMove }: ButtonProps) {
  return (
    <button type="button" className={styles['move']} aria-disabled={isAtEnd || undefined} onClick={onMove}>
      <Icon name={icon} />
      <span className="visually-hidden">{`${label}: ${text}`}</span>
    </button>
  );
}
