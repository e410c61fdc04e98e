import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { optionOrder } from '../../engine/question/order.ts';
import { answerTo, type Answer } from '../../engine/record/progress.ts';
import type { AskedQuestion } from '../../question-views/asked-question.ts';
import { Explanation } from '../../question-views/shared/Explanation.tsx';
import { QuestionFields } from '../../question-views/shared/QuestionFields.tsx';
import { Reveal } from '../../question-views/shared/Reveal.tsx';
import { viewOf } from '../../question-views/views.ts';
import { record, startRecord } from '../../store/record.ts';
import { quiz } from '../../question-strings.ts';
import { useAwake } from '../use-awake.ts';
import { Actions } from './Actions.tsx';
import { SavedLine } from './SavedLine.tsx';
import { useAnswering, type Stage } from './use-answering.ts';
import { Verdict } from './Verdict.tsx';
import styles from './quiz.module.css';

// While React is still on its way: a tap that is held waits for both.
if (typeof window !== 'undefined') void startRecord();

/**
 * A question that can be answered, checked and tried again. An answer is saved before its feedback shows.
 *
 * Must: a choice made before it wakes stays; a tap made before it wakes is answered once; the focus stays on the button
 * that was pressed; verdict and reason are announced once, politely; nothing moves unless somebody taps.
 */
export function Quiz({ question }: { question: AskedQuestion }) {
  const root = useRef<HTMLDivElement>(null);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const saved = useStore(record, ({ progress }) => answerTo(progress, question.id));
  const { sitting, stage, check, tryAgain, show, noteChange } = useAnswering(question, fieldset);
  const options = optionOrder(question, sitting.attempt);
  const { Fields } = viewOf[question.kind];
  const score = stage.name === 'answered' ? stage.score : undefined;

  useAwake(root);
  useEffect(() => {
    if (sitting.number > 1) goToQuestion(fieldset.current);
  }, [sitting.number]);

  return (
    <div ref={root} className={styles['quiz']}>
      <QuestionFields
        key={sitting.number}
        ask={question.ask}
        isClosed={score !== undefined}
        fieldset={fieldset}
        onChange={noteChange}
      >
        <Fields question={question} options={options} chosen={sitting.chosen} score={score} />
      </QuestionFields>
      {question.hint && (
        <Reveal label={quiz.hint}>
          <p>{question.hint}</p>
        </Reveal>
      )}
      <Actions stage={stage} onCheck={check} onTryAgain={tryAgain} />
      <Verdict question={question} stage={stage} />
      {/* Found by the script that looks after islands that cannot load. */}
      <div key={`explanation-${sitting.number}`} className={styles['explanation']} data-explanation={stage.name}>
        <Explanation question={question} options={options} />
      </div>
      <SavedLine question={question} saved={isNews(saved, sitting.attempt, stage) ? saved : undefined} onShow={show} />
    </div>
  );
}

/** Whether a saved answer is another one than the learner has before them. */
function isNews(saved: Answer | undefined, attempt: number, stage: Stage): boolean {
  if (!saved || stage.name === 'saving') return false;
  if (stage.name !== 'answered') return true;
  const { chosen } = saved.response;
  const isSame = saved.attempt === attempt && chosen.toSorted().join() === stage.response.chosen.toSorted().join();
  return !isSame;
}

/** Moves the focus to the question, and the page only as far as the question needs to be seen. */
function goToQuestion(fieldset: HTMLFieldSetElement | null): void {
  const ask = fieldset?.querySelector('legend');
  ask?.focus({ preventScroll: true });
  ask?.scrollIntoView({ block: 'nearest' });
}
