import type { ScenarioPerson } from '../scenario-props.ts';
import { Face } from '../Face.tsx';
import styles from './quote.module.css';

/** What somebody saw and felt, in their own words. */
export function Quote({ person, words }: { person: ScenarioPerson | undefined; words: string }) {
  return (
    <figure className={styles['quote']}>
      {person && <Face person={person} />}
      <div>
        <figcaption>
          <b>{person?.name}</b>
          <span className="quiet">, {person?.role}</span>
        </figcaption>
        <blockquote>{words}</blockquote>
      </div>
    </figure>
  );
}
