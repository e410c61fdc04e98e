import type { InputHTMLAttributes } from 'react';
import styles from './pill.module.css';

/** A short choice beside others: a radio button with its words in one shape to tap. */
export function Pill({ children, ...input }: InputHTMLAttributes<HTMLInputElement> & { children: string }) {
  return (
    <label className={styles['pill']}>
      <input type="radio" {...input} /> <span>{children}</span>
    </label>
  );
}
