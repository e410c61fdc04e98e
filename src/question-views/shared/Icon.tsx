import { drawings } from '../../drawings.ts';
import styles from '../../styles/icon.module.css';

/** A small line drawing in the colour of the text. Decoration: a word always stands beside it. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
