import type { ReactNode } from 'react';
import { Icon } from '../../question-views/shared/Icon.tsx';
import type { Line } from '../../engine/scenario/schema.ts';
import { from, lineWords } from '../../scenario-strings.ts';
import type { ScenarioPerson } from './scenario-props.ts';
import styles from './story.module.css';

type Props = {
  line: Line;
  people: ScenarioPerson[];
  /** What is said before it, such as when it shows at all. */
  children?: ReactNode;
};

/** Something that happens, or that somebody says, thinks or writes. How it comes is always said in words too. */
export function LineView({ line, people, children }: Props) {
  const name = people.find(({ id }) => id === line.who)?.name ?? '';
  switch (line.kind) {
    case 'story':
      return (
        <div>
          {children}
          <p>{line.words}</p>
        </div>
      );
    case 'speech':
    case 'thought':
    case 'call':
      return (
        <div className={`${styles['said']} ${styles[line.kind]}`}>
          {children}
          <p className={styles['who']}>
            {line.kind === 'call' && <Icon name="phone" />}
            <b>{name}</b> {lineWords[line.kind]}
          </p>
          <blockquote>{line.words}</blockquote>
        </div>
      );
    case 'note':
    case 'document':
      return (
        <div className={`${styles['paper']} ${styles[line.kind]}`}>
          {children}
          <p className={styles['kind']}>
            <Icon name={line.kind} />
            {lineWords[line.kind]} {name !== '' && from(name)}
          </p>
          <p className={styles['title']}>{line.title}</p>
          <blockquote>{line.words}</blockquote>
        </div>
      );
  }
}
