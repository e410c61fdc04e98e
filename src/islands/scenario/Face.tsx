import type { ScenarioPerson } from './scenario-props.ts';
import styles from './face.module.css';

/** A person’s face in a disc of their circle’s colour. Decoration: the name stands beside it. */
export function Face({ person: { portrait, circle } }: { person: ScenarioPerson }) {
  return (
    <img
      className={`${styles['face']} ${styles[circle]}`}
      src={portrait}
      alt=""
      width="48"
      height="48"
      loading="lazy"
      decoding="async"
    />
  );
}
