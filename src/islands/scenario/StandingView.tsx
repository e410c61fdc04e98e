import type { Meter } from '../../engine/scenario/schema.ts';
import type { Standing } from '../../engine/scenario/standing.ts';
import { Icon } from '../../question-views/shared/Icon.tsx';
import { changeWords } from '../../scenario-strings.ts';
import { Circles } from './Circles.tsx';
import styles from './standing.module.css';

type Props = { title: string; meters: Meter[]; standing: Standing; before: Standing | undefined };

/** What the learner’s choices have changed, in words. There are no points. */
export function StandingView({ title, meters, standing, before }: Props) {
  return (
    <section className={styles['standing']}>
      <h3>{title}</h3>
      <ul className="plain-list">
        {meters.map((meter) => {
          const level = standing.levels[meter.id] ?? meter.start;
          return (
            <li key={meter.id}>
              <div className={styles['circles']}>
                {/* Never wholly one: two people stay two. */}
                <Circles share={(0.8 * (level - 1)) / (meter.levels.length - 1)} />
              </div>
              <div>
                <p className={styles['head']}>
                  <b>{meter.name}</b> {before && <Change from={before.levels[meter.id] ?? level} to={level} />}
                </p>
                <p>{meter.levels[level - 1]}</p>
                {!before && <p className="quiet">{meter.about}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Change({ from, to }: { from: number; to: number }) {
  const change = to > from ? 'up' : to < from ? 'down' : 'same';
  return (
    <span className={`${styles['change']} ${styles[change]}`}>
      {change !== 'same' && <Icon name={change} />}
      {changeWords[change]}
    </span>
  );
}
