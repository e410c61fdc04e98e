import type { ReactNode, RefObject } from 'react';
import styles from './question-fields.module.css';

type Props = {
  ask: string;
  /** An answer that was checked stays as it is. */
  isClosed: boolean;
  fieldset?: RefObject<HTMLFieldSetElement | null>;
  onChange?: () => void;
  children: ReactNode;
};

/** The question and what it is answered with, as one group. */
export function QuestionFields({ ask, isClosed, fieldset, onChange, children }: Props) {
  return (
    <fieldset ref={fieldset} className={styles['fields']} disabled={isClosed} onChange={onChange}>
      {/* Takes the focus when the options come in a new order, so that reading starts at the question. */}
      <legend className={styles['ask']} tabIndex={-1}>
        {ask}
      </legend>
      {children}
    </fieldset>
  );
}
