import { qualityWords } from '../../debrief-strings.ts';
import type { Playing } from '../../engine/scenario/play.ts';
import type { Ending } from '../../engine/scenario/schema.ts';
import { Icon } from '../../question-views/shared/Icon.tsx';
import { endWords } from '../../scenario-strings.ts';
import { record } from '../../store/record.ts';
import { Debrief } from './debrief/Debrief.tsx';
import { Happened } from './Happened.tsx';
import type { ScenarioProps } from './scenario-props.ts';
import { StandingView } from './StandingView.tsx';
import { useRuns } from './use-runs.ts';
import styles from './scenario.module.css';

type Props = ScenarioProps & { playing: Playing; ending: Ending; replayFrom: (choices: string[]) => void };

/** How each quality looks. */
const ICONS = { good: 'right', mixed: 'mixed', poor: 'missed' } as const;

/** How the scenario ended for the person, and then the look back. */
export function EndingView({ playing, ending, replayFrom, ...given }: Props) {
  const runs = useRuns(given.scenario.id);
  const { steps, standing } = playing;
  const last = steps.at(-1);
  const name = record.getState().learner?.name;
  return (
    <section className={styles['ending']}>
      <div className={styles['scene']}>
        <div className={`${styles['story']} stack`}>
          <div>
            <p className={styles['over']}>{endWords.over}</p>
            <h2 tabIndex={-1} data-place={steps.length}>
              {ending.title}
            </h2>
          </div>
          {last && <Happened step={last} />}
          <p className="lead">{ending.outcome}</p>
          <p className={`${styles['quality']} ${styles[ending.quality]}`}>
            <Icon name={ICONS[ending.quality]} />
            {qualityWords[ending.quality]}
          </p>
        </div>
        <StandingView
          title={endWords.standing}
          meters={given.scenario.meters}
          standing={standing}
          before={last?.before}
        />
      </div>
      {runs ? (
        <Debrief
          {...given}
          {...{ playing, runs: runs.all, now: runs.at, replayFrom, ...(name !== undefined && { learnerName: name }) }}
        />
      ) : (
        <p className="quiet">{endWords.gathering}</p>
      )}
      <p className={styles['after']}>
        <button type="button" className="button" onClick={() => replayFrom([])}>
          {endWords.again}
        </button>
        <a className="button button-quiet" href={given.home}>
          {endWords.others}
        </a>
      </p>
    </section>
  );
}
