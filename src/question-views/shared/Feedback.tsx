import type { ItemMark } from '../../engine/question/score.ts';
import { Icon } from './Icon.tsx';
import styles from './feedback.module.css';

/** How each mark looks. */
export const looks = {
  'chosen-right': { icon: 'right', tone: styles['right'] },
  'chosen-wrong': { icon: 'wrong', tone: styles['wrong'] },
  missed: { icon: 'missed', tone: styles['missed'] },
} as const;

type Props = {
  mark: ItemMark;
  words: string;
  /** What was chosen, where it does not stand right above. */
  chosen?: string;
  reason: string;
};

/** What there is to say about an option: an icon and a word for how it was, and why. */
export function Feedback({ mark, words, chosen, reason }: Props) {
  const { icon, tone } = looks[mark];
  return (
    <div className={`${styles['feedback']} ${tone}`}>
      <p className={styles['verdict']}>
        <Icon name={icon} />
        {words}
      </p>
      {chosen !== undefined && <p className={styles['chosen']}>{chosen}</p>}
      <p>{reason}</p>
    </div>
  );
}
