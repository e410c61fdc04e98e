import type { AskedOf } from '../../engine/question/asked.ts';
import { orderFor } from '../../engine/question/order.ts';
import { listChosen } from '../../engine/question/response.ts';
import type { Explained, ViewProps, ViewWords } from '../question-view.ts';
import { Feedback } from './Feedback.tsx';
import { letterAt } from './letters.ts';
import styles from './options.module.css';

type Asked = AskedOf<'single' | 'multiple'>;
type Props = Pick<ViewProps<'single' | 'multiple'>, 'question' | 'attempt' | 'response' | 'score'> & {
  type: 'radio' | 'checkbox';
  marks: ViewWords['marks'];
};

/** Options to choose among, as native inputs that keep their own state: a choice made before the page woke stays. */
export function Options({ type, question, attempt, response, score, marks }: Props) {
  const { id: questionId, options } = question;
  const chosen = response ? listChosen(options, response) : [];
  return (
    <div className={styles['options']}>
      {orderFor(questionId, options, attempt).map((option, index) => {
        const { id, text, feedback } = option;
        const mark = score?.itemMarks.get(id);
        return (
          <div key={id} className={styles['option']}>
            <label className={styles['label']}>
              <input type={type} name={questionId} value={id} defaultChecked={chosen.includes(option)} />{' '}
              <b>{letterAt(index)}</b> <span>{text}</span>
            </label>
            {mark && <Feedback mark={mark} words={marks[mark]} reason={feedback} />}
          </div>
        );
      })}
    </div>
  );
}

/** What each choice leads to, by the letters of the order shown. */
export function explainOptions({ id, options }: Asked, attempt: number, marks: ViewWords['marks']): Explained {
  return {
    lines: orderFor(id, options, attempt).map((option, index) => {
      const mark = option.right ? 'chosen-right' : 'chosen-wrong';
      const head = `${letterAt(index)} · ${marks[mark]}`;
      return { id: option.id, head, spoken: option.text, mark, reason: option.feedback };
    }),
  };
}
