import { useRef } from 'react';
import { listPresent, nextQuestion } from '../../engine/sitting/sitting.ts';
import { sittingPage } from '../../sitting-strings.ts';
import { Icon } from '../../question-views/shared/Icon.tsx';
import { LiveQuestion } from '../../question-views/live/LiveQuestion.tsx';
import { useAnswerText } from './use-answer-text.ts';
import { isFeedbackLater, type SittingActions, type Stage } from './use-sitting.ts';
import styles from './sitting.module.css';

type Props = { stage: Extract<Stage, { name: 'running' }>; actions: SittingActions };

/** One question of the run, and the way to the next. */
export function Running({ stage, actions }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { course, sitting, asked, attempt, isAnswered } = stage;
  const { question, view } = asked;
  const text = useAnswerText(question);
  const isLater = isFeedbackLater(sitting);
  const present = listPresent(sitting, course.bank);
  const isLast = nextQuestion(sitting, course.bank) === undefined;
  return (
    <section className={`${styles['running']} card`}>
      <h2 tabIndex={-1} className={styles['number']}>
        {sittingPage.number(present.indexOf(question.id) + 1, present.length)}
      </h2>
      <LiveQuestion
        {...{ root, question, view }}
        firstAttempt={attempt}
        isFeedbackLater={isLater}
        text={text}
        save={(checked) => actions.answer(stage, checked)}
      />
      <div className={styles['way']}>
        {isAnswered && !isLater && (
          <button type="button" className="button" onClick={() => void actions.goTo(stage)}>
            {isLast ? sittingPage.toResults : sittingPage.next} <Icon name="next" />
          </button>
        )}
        {isLater ? (
          <p className="quiet">{sittingPage.leave}</p>
        ) : (
          <button type="button" className={styles['stop']} onClick={() => void actions.stop(stage)}>
            {sittingPage.stop}
          </button>
        )}
      </div>
    </section>
  );
}
