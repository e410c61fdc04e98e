import { useId, type ReactNode, type RefObject } from 'react';
import styles from './record.module.css';

type Props = { title: string; heading?: RefObject<HTMLHeadingElement | null>; children: ReactNode };

/** A part of the page under its heading. The heading takes the focus when what had it is gone. */
export function Part({ title, heading, children }: Props) {
  const titleId = useId();
  return (
    <section className={`${styles['part']} stack`} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
