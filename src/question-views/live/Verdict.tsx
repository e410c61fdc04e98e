import type { AskedQuestion } from '../../engine/question/asked.ts';
import type { Verdict as VerdictOf } from '../../engine/question/score.ts';
import type { Confidence } from '../../engine/record/event.ts';
import { confidenceChoice } from '../../question-strings.ts';
import type { QuestionView } from '../question-view.ts';
import { Icon } from '../shared/Icon.tsx';
import { verdictIcons } from '../shared/verdict-icons.ts';
import type { Stage } from './use-answering.ts';
import styles from './live.module.css';

type Props = { question: AskedQuestion; view: QuestionView; stage: Stage };

/** Says how the answer did, or that there is none yet. It is on the page from the start, empty, as live regions must be. */
export function Verdict({ question, view, stage }: Props) {
  return (
    // A status: what changes while the focus stays on the button is read out once, when the reader pauses.
    <p role="status" className={styles['verdict']}>
      {stage.name === 'unready' && sayAgain(view.words.unready, stage.times)}
      {stage.name === 'answered' && <Answered question={question} view={view} stage={stage} />}
    </p>
  );
}

// One element and not several: each that comes into a live region may be read out by itself.
function Answered({ question, view, stage }: Props & { stage: Extract<Stage, { name: 'answered' }> }) {
  const { score, confidence } = stage;
  const surprise = wordsOnSurprise(score.verdict, confidence);
  return (
    <span className={`${styles['answered']} ${styles[score.verdict]}`}>
      <Icon name={verdictIcons[score.verdict]} />
      <span>
        <b>{view.words.verdicts[score.verdict]}</b>{' '}
        <span className={view.isReasonShown ? undefined : 'visually-hidden'}>{view.reasonFor(question, score)}</span>
        {surprise && ` ${surprise}`}
      </span>
    </span>
  );
}

/** What there is to say where the learner’s confidence and their answer do not go together. */
function wordsOnSurprise(verdict: VerdictOf, confidence: Confidence | undefined): string | undefined {
  if (verdict !== 'right' && confidence === 'very') return confidenceChoice.sureAndWrong;
  if (verdict === 'right' && confidence === 'not-sure') return confidenceChoice.unsureAndRight;
  return undefined;
}

/** The same words, changed by a space at their end: a live region that does not change is not read out again. */
function sayAgain(words: string, times: number): string {
  return times % 2 === 0 ? `${words}\u00a0` : words;
}
