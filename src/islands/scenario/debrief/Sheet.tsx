import { dayInWords } from '../../../date-words.ts';
import { criteriaWords, sheetWords } from '../../../debrief-strings.ts';
import { criteriaTouched, type DebriefStep } from '../../../engine/scenario/debrief.ts';
import type { DebriefProps } from '../scenario-props.ts';
import styles from './sheet.module.css';

/** Lines for an answer by hand. */
const LINES = 4;

/** The sheet as it is printed, on white paper. No screen shows it. */
export function Sheet({
  scenario,
  playing,
  steps,
  criteria,
  now,
  learnerName,
}: DebriefProps & { steps: DebriefStep[] }) {
  const { spot } = playing;
  return (
    <section className={styles['sheet']}>
      <p>{sheetWords.kind}</p>
      <h1>{scenario.title}</h1>
      <p className={styles['heading']}>{sheetWords.heading}</p>
      <p className={styles['who']}>
        <Field label={sheetWords.learner} value={learnerName} />
        <Field label={sheetWords.assessor} value={undefined} />
        <Field label={sheetWords.date} value={now === undefined ? undefined : dayInWords(now)} />
      </p>
      <p className={styles['warning']}>{criteriaWords.notEvidence}</p>
      <h2>{sheetWords.path}</h2>
      <p>{scenario.you}</p>
      <ol>
        {steps.map(({ number, scene, choice }) => (
          <li key={number}>
            <b>{scene.title}</b> – {choice.words}
          </li>
        ))}
      </ol>
      {spot.kind === 'ending' && (
        <p>
          {sheetWords.ending}: <b>{spot.ending.title}.</b> {spot.ending.outcome}
        </p>
      )}
      <h2>{sheetWords.criteria}</h2>
      <ul>
        {criteriaTouched(steps).map(({ criterion }) => {
          const known = criteria.find(({ id }) => id === criterion);
          return (
            <li key={criterion}>
              <b>{known?.number}</b> {known?.text} {known && sheetWords.criterion(known.unit, known.verb)}
            </li>
          );
        })}
      </ul>
      <h2>{sheetWords.questions}</h2>
      <p className={styles['warning']}>{sheetWords.noNames}</p>
      <ol className={styles['questions']}>
        {scenario.discuss.map((question) => (
          <li key={question}>
            <p>{question}</p>
            <div className={styles['lines']} aria-hidden="true">
              {Array.from({ length: LINES }, (_, line) => (
                <span key={line} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Field({ label, value }: { label: string; value: string | undefined }) {
  return (
    <span className={styles['field']}>
      {label} <span>{value}</span>
    </span>
  );
}
