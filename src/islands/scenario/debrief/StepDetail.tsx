import { pathWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import type { ScenarioProps } from '../scenario-props.ts';
import { Changes } from './Changes.tsx';
import { Quote } from './Quote.tsx';
import { RestsOn } from './RestsOn.tsx';
import styles from './detail.module.css';

type Props = Pick<ScenarioProps, 'people' | 'criteria' | 'sources'> & { step: DebriefStep };

/** What there is to know of one choice: what came of it and why, what was better, and how others saw it. */
export function StepDetail({ step, people, criteria, sources }: Props) {
  const { scene, choice, then, isBest, better, notTaken } = step;
  const { did, principle, others } = choice.debrief;
  const rest = notTaken.filter(({ id }) => id !== better?.choice.id);
  return (
    <div className={styles['detail']}>
      <h4>{pathWords.then}</h4>
      <p>{then}</p>
      <h4>{pathWords.did}</h4>
      <p>{did}</p>
      <Changes step={step} />
      <p className={styles['principle']}>
        <b>{pathWords.principle}</b> {principle}
      </p>
      {isBest && (
        <>
          <h4>{pathWords.whyBest}</h4>
          <p>{scene.turningPoint?.why}</p>
        </>
      )}
      {better && (
        <div className={styles['better']}>
          <h4>{pathWords.better(better.choice.words)}</h4>
          <p>{better.why}</p>
          <p>{better.choice.debrief.did}</p>
        </div>
      )}
      <h4>{pathWords.others}</h4>
      {others.map(({ who, saw }) => (
        <Quote key={who} person={people.find(({ id }) => id === who)} words={saw} />
      ))}
      {rest.length > 0 && (
        <>
          <h4>{pathWords.notTaken}</h4>
          <ul>
            {rest.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <RestsOn choice={choice} criteria={criteria} sources={sources} />
    </div>
  );
}
