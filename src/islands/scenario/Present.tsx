import { playWords } from '../../scenario-strings.ts';
import { Face } from './Face.tsx';
import type { ScenarioPerson } from './scenario-props.ts';
import styles from './story.module.css';

/** Who is there besides the learner, each with a face. */
export function Present({ ids, people }: { ids: string[]; people: ScenarioPerson[] }) {
  if (ids.length === 0) return undefined;
  return (
    <div className={styles['present']}>
      <p className="visually-hidden">{playWords.present}</p>
      <ul className="plain-list">
        {ids.map((personId) => (
          <PersonLine key={personId} person={people.find(({ id }) => id === personId)} />
        ))}
      </ul>
    </div>
  );
}

function PersonLine({ person }: { person: ScenarioPerson | undefined }) {
  if (!person) return undefined;
  const { name, role } = person;
  return (
    <li>
      <Face person={person} />
      <span>
        <b>{name}</b>
        <span className="visually-hidden">, </span>
        <span className="quiet">{role}</span>
      </span>
    </li>
  );
}
