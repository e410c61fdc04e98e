import { useState } from 'react';
import { stepsFor } from '../../engine/question/order.ts';
import { listOrdered } from '../../engine/question/response.ts';
import type { ViewProps } from '../question-view.ts';
import { Feedback } from '../shared/Feedback.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { orderWords } from './order-words.ts';
import styles from './order.module.css';

/**
 * Steps with buttons that move them.
 *
 * Must: the focus stays on the button of the step that moved; its new place is announced once, politely; a button that
 * leads nowhere keeps the focus and does nothing.
 */
export function OrderFields({ question, attempt, response, score, onChange }: ViewProps<'order'>) {
  const { id: questionId, steps } = question;
  const [order, setOrder] = useState(() =>
    response ? listOrdered(steps, response) : stepsFor(questionId, steps, attempt),
  );
  const [movedId, setMovedId] = useState<string>();
  const movedTo = order.findIndex(({ id }) => id === movedId);
  const moved = order[movedTo];

  function move(from: number, by: -1 | 1) {
    const [step, other] = [order[from], order[from + by]];
    if (!step || !other) return;
    setOrder(order.with(from, other).with(from + by, step));
    setMovedId(step.id);
    onChange();
  }

  return (
    <>
      <ol className={`${styles['steps']} plain-list`}>
        {order.map(({ id, text, feedback }, index) => {
          const mark = score?.itemMarks.get(id);
          const place = steps.findIndex((step) => step.id === id) + 1;
          const words = mark === 'chosen-right' ? orderWords.marks[mark] : orderWords.belongsAt(place);
          return (
            <li key={id} className={styles['step']} data-step={id} data-moved={id === movedId ? '' : undefined}>
              <div className={styles['line']}>
                <b>{index + 1}</b> <span className={styles['text']}>{text}</span>
                <MoveButtons text={text} index={index} last={order.length - 1} onMove={(by) => move(index, by)} />
              </div>
              {mark && <Feedback mark={mark} words={words} reason={feedback} />}
            </li>
          );
        })}
      </ol>
      <label className={styles['as-shown']}>
        <input type="checkbox" name={`${questionId}-as-shown`} /> <span>{orderWords.asShown}</span>
      </label>
      {/* Polite by itself and no status: the status of the question is where it says how an answer did. */}
      <p aria-live="polite" className="visually-hidden">
        {moved && orderWords.nowAt(movedTo + 1, order.length, moved.text)}
      </p>
    </>
  );
}
