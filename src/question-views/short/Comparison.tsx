import { useEffect, useRef } from 'react';
import { placeOf } from '../../engine/question/response.ts';
import { JUDGEMENTS } from '../../engine/question/short/score.ts';
import type { ViewProps } from '../question-view.ts';
import { Feedback } from '../shared/Feedback.tsx';
import { Pill } from '../shared/Pill.tsx';
import { shortWords } from './short-words.ts';
import styles from './short.module.css';

type Props = Pick<ViewProps<'short'>, 'question' | 'response' | 'score'>;

/** The model answer, and for each line the learner’s own mark. Takes the focus when it opens to be marked by. */
export function Comparison({ question, response, score }: Props) {
  const { id: questionId, model, rubric } = question;
  const head = useRef<HTMLParagraphElement>(null);
  const isOpened = response === undefined;

  useEffect(() => {
    if (isOpened) head.current?.focus();
  }, [isOpened]);

  return (
    <div className={styles['comparison']}>
      <div className={styles['model']}>
        <p ref={head} tabIndex={-1}>
          <b>{shortWords.model}</b>
        </p>
        <p>{model}</p>
        <p className="quiet">{shortWords.modelNote}</p>
      </div>
      <p className={styles['judge']}>{shortWords.judge}</p>
      {rubric.map((line) => {
        const mark = score?.itemMarks.get(line.id);
        const judged = response && placeOf(line, JUDGEMENTS, response);
        return (
          <fieldset key={line.id} className={styles['line']} data-line={line.id}>
            <legend>{line.text}</legend>
            <div className={styles['judgements']}>
              {JUDGEMENTS.map(({ id }) => (
                <Pill key={id} name={`${questionId}-${line.id}`} value={id} defaultChecked={id === judged}>
                  {shortWords.judgements[id]}
                </Pill>
              ))}
            </div>
            {mark === 'missed' && <Feedback mark={mark} words={shortWords.marks.missed} reason={line.feedback} />}
          </fieldset>
        );
      })}
    </div>
  );
}
