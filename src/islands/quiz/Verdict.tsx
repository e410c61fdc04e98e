import type { Scored } from '../../engine/question/score.ts';
import { chooseFirst, verdictWords } from '../../question-strings.ts';
import { Icon } from '../../question-views/shared/Icon.tsx';
import type { AskedQuestion } from '../../question-views/asked-question.ts';
import { viewOf } from '../../question-views/views.ts';
import type { Stage } from './use-answering.ts';
import styles from './quiz.module.css';

const icons = { right: 'right', partly: 'missed', wrong: 'wrong' } as const;

/** Says how the answer did, or that there is none yet. It is on the page from the start, empty, as live regions must be. */
export function Verdict({ question, stage }: { question: AskedQuestion; stage: Stage }) {
  return (
    // A status: what changes while the focus stays on the button is read out once, when the reader pauses.
    <p role="status" className={styles['verdict']}>
      {stage.name === 'unready' && sayAgain(chooseFirst[question.kind], stage.times)}
      {stage.name === 'answered' && <Answered question={question} score={stage.score} />}
    </p>
  );
}

// One element and not several: each that comes into a live region may be read out by itself.
function Answered({ question, score }: { question: AskedQuestion; score: Scored }) {
  const { verdict } = score;
  const { reasonFor, isReasonShown } = viewOf[question.kind];
  return (
    <span className={`${styles['answered']} ${styles[verdict]}`}>
      <Icon name={icons[verdict]} />
      <span>
        <b>{verdictWords[question.kind][verdict]}</b>{' '}
        <span className={isReasonShown ? undefined : 'visually-hidden'}>{reasonFor(question, score)}</span>
      </span>
    </span>
  );
}

/** The same words, changed by a space at their end: a live region that does not change is not read out again. */
function sayAgain(words: string, times: number): string {
  return times % 2 === 0 ? `${words}\u00a0` : words;
}
