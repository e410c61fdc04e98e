import type { OptionMark } from '../../engine/question/score.ts';
import { Icon } from './Icon.tsx';
import styles from './feedback.module.css';

const looks = {
  'chosen-right': { icon: 'right', tone: styles['right'] },
  'chosen-wrong': { icon: 'wrong', tone: styles['wrong'] },
  missed: { icon: 'missed', tone: styles['missed'] },
} as const;

/** What there is to say about an option: an icon and a word for how it was, and why. */
export function Feedback({ mark, words, reason }: { mark: OptionMark; words: string; reason: string }) {
  const { icon, tone } = looks[mark];
  return (
    <div className={`${styles['feedback']} ${tone}`}>
      <p className={styles['verdict']}>
        <Icon name={icon} />
        {words}
      </p>
      <p>{reason}</p>
    </div>
  );
}
