import { useId, type ReactNode } from 'react';
import styles from './debrief.module.css';

/** One part of the look back, under its heading. */
export function Part({ title, className = '', children }: { title: string; className?: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className={`${styles['part']} ${className} stack`} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  );
}
