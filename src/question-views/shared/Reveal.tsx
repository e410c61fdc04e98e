import type { ReactNode } from 'react';
import styles from '../../styles/reveal.module.css';

/** What opens on request. Works without JavaScript, and what was opened before the page woke stays open. */
export function Reveal({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={styles['reveal']}>
      <summary className={styles['label']}>{label}</summary>
      <div className={`${styles['opened']} stack`}>{children}</div>
    </details>
  );
}
