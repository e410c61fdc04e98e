import { Fragment } from 'react';
import { listChosen } from '../../engine/question/response.ts';
import type { ViewProps } from '../question-view.ts';
import { Feedback } from '../shared/Feedback.tsx';
import { Phrase } from './Phrase.tsx';
import { spotWords } from './spot-words.ts';
import styles from './spot.module.css';

/**
 * A running text whose phrases can be marked.
 *
 * Must: what can be marked, what is marked and how that did can each be told without colour; marking moves no word.
 */
export function SpotFields({ question, response, score }: ViewProps<'spot'>) {
  const { id: questionId, phrases } = question;
  const chosen = response ? listChosen(phrases, response) : [];
  return (
    <>
      <p className={`${styles['how']} quiet`}>{spotWords.how}</p>
      <p className={styles['text']}>
        {phrases.map((phrase) => (
          <Fragment key={phrase.id}>
            <Phrase
              {...{ questionId, phrase }}
              isChosen={chosen.includes(phrase)}
              mark={score?.itemMarks.get(phrase.id)}
            />{' '}
          </Fragment>
        ))}
      </p>
      {score && (
        <ol className={`${styles['reasons']} plain-list`}>
          {phrases.map(({ id, text, feedback }) => {
            const mark = score.itemMarks.get(id);
            if (!mark) return null;
            return (
              <li key={id}>
                <Feedback mark={mark} words={spotWords.about(spotWords.marks[mark], text)} reason={feedback} />
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
