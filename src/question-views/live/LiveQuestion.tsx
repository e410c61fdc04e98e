import { useEffect, useRef, type RefObject } from 'react';
import type { AskedQuestion } from '../../engine/question/asked.ts';
import { isSameResponse } from '../../engine/question/response.ts';
import type { Answer } from '../../engine/record/progress.ts';
import { quiz } from '../../question-strings.ts';
import type { QuestionView, TextKeeper } from '../question-view.ts';
import { Explanation } from '../shared/Explanation.tsx';
import { Reveal } from '../shared/Reveal.tsx';
import { Actions } from './Actions.tsx';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SavedLine } from './SavedLine.tsx';
import { useAnswering, type Checked, type Stage } from './use-answering.ts';
import { Verdict } from './Verdict.tsx';
import styles from './live.module.css';

type Props = {
  root: RefObject<HTMLDivElement | null>;
  question: AskedQuestion;
  view: QuestionView;
  /** Keeps an answer; fulfilled once its feedback may show. */
  save: (answer: Checked) => Promise<void>;
  text?: TextKeeper | undefined;
  /** Which order to begin with. Default: 1, the order of the page. */
  firstAttempt?: number;
  /** The latest answer that is saved. Leave it out where no earlier answer is to be looked at. */
  earlier?: Answer | undefined;
  /** Whether an earlier answer has its line here. Default: false. */
  hasEarlierLine?: boolean;
  /** Whether feedback waits until all questions are answered, as in a check. Default: false. */
  isFeedbackLater?: boolean;
};

/**
 * A question that can be answered, checked and tried again. An answer is saved before its feedback shows.
 *
 * Must: a choice made before it wakes stays; a tap made before it wakes is answered once; the focus stays on the button
 * that was pressed; verdict and reason are announced once, politely; nothing moves unless somebody taps.
 */
export function LiveQuestion(props: Props) {
  const { root, question, view, save, text, firstAttempt = 1, earlier, hasEarlierLine = false } = props;
  const { isFeedbackLater = false } = props;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const answering = useAnswering({ question, view, firstAttempt, root, fieldset, isFeedbackLater, save });
  const { showing, stage, check, tryAgain, show, noteChange } = answering;
  const { attempt } = showing;
  const { Fields } = view;
  const { score, response } = stage.name === 'answered' ? stage : { score: undefined, response: showing.response };
  // From the moment an answer is being saved, it is what it is.
  const isClosed = stage.name === 'saving' || stage.name === 'answered';

  useEffect(() => {
    if (showing.number > 1) goToQuestion(fieldset.current);
  }, [showing.number]);

  return (
    <div ref={root} className={styles['live']}>
      {question.situation && <p>{question.situation}</p>}
      <QuestionFields
        key={showing.number}
        ask={question.ask}
        isClosed={isClosed}
        fieldset={fieldset}
        onChange={noteChange}
      >
        <Fields {...{ question, attempt, response, score, text }} onChange={noteChange} />
      </QuestionFields>
      {question.hint && !isFeedbackLater && (
        <Reveal label={quiz.hint}>
          <p>{question.hint}</p>
        </Reveal>
      )}
      <ConfidenceChoice
        key={`confidence-${showing.number}`}
        questionId={question.id}
        chosen={showing.confidence}
        isClosed={isClosed}
      />
      <Actions
        stage={stage}
        words={isFeedbackLater ? quiz.saveAndGoOn : (view.words.check ?? quiz.check)}
        onCheck={check}
        onTryAgain={tryAgain}
      />
      <Verdict question={question} view={view} stage={stage} />
      {/* Found by the script that looks after islands that cannot load. */}
      {!isFeedbackLater && (
        <div key={`explanation-${showing.number}`} className={styles['explanation']} data-explanation={stage.name}>
          <Explanation question={question} view={view} attempt={attempt} />
        </div>
      )}
      {hasEarlierLine && (
        <SavedLine
          question={question}
          words={view.words.saved}
          saved={isNews(earlier, attempt, stage) ? earlier : undefined}
          onShow={show}
        />
      )}
    </div>
  );
}

/** Whether a saved answer is another one than the learner has before them. */
function isNews(saved: Answer | undefined, attempt: number, stage: Stage): boolean {
  if (!saved || stage.name === 'saving') return false;
  if (stage.name !== 'answered') return true;
  return saved.attempt !== attempt || !isSameResponse(saved.response, stage.response);
}

/** Moves the focus to the question, and the page only as far as the question needs to be seen. */
function goToQuestion(fieldset: HTMLFieldSetElement | null): void {
  const ask = fieldset?.querySelector('legend');
  ask?.focus({ preventScroll: true });
  ask?.scrollIntoView({ block: 'nearest' });
}
