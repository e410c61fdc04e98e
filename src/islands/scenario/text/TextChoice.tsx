import { findSpot } from '../../../engine/scenario/play.ts';
import type { Choice, Scenario } from '../../../engine/scenario/schema.ts';
import { conditionWords, textWords } from '../../../scenario-text-strings.ts';
import type { ScenarioProps } from '../scenario-props.ts';
import { TextDebrief } from './TextDebrief.tsx';
import styles from './text.module.css';

type Props = Omit<ScenarioProps, 'home'> & { choice: Choice };

/** A choice, what happens, and a link to each place that it can lead to. */
export function TextChoice({ choice, ...given }: Props) {
  const { scenario } = given;
  const { words, when, then, next, instead } = choice;
  const changes = changesOf(choice, scenario);
  const always = <WayOn scenario={scenario} to={next} />;
  return (
    <li className={styles['choice']}>
      {when && <p className={styles['when']}>{textWords.only(conditionWords(when, scenario))}</p>}
      <p>
        <b>{words}</b>
      </p>
      {changes && <p className="quiet">{changes}</p>}
      {instead.length === 0 ? (
        <p>
          {then} {always}
        </p>
      ) : (
        <ul>
          {instead.map((other, index) => (
            <li key={index}>
              {textWords.if(conditionWords(other.when, scenario))} {other.then ?? then}{' '}
              <WayOn scenario={scenario} to={other.next} />
            </li>
          ))}
          <li>
            {textWords.otherwise} {then} {always}
          </li>
        </ul>
      )}
      <TextDebrief debrief={choice.debrief} {...given} />
    </li>
  );
}

function WayOn({ scenario, to }: { scenario: Scenario; to: string }) {
  const spot = findSpot(scenario, to);
  const { title } = spot.kind === 'scene' ? spot.scene : spot.ending;
  return <a href={`#${to}`}>{textWords.goTo(title)}</a>;
}

/** What the reader has to keep a note of, in words. */
function changesOf({ effects, raises }: Choice, { meters, flags }: Scenario): string {
  return [
    ...meters.flatMap((meter) => {
      const levels = effects[meter.id];
      if (levels === undefined) return [];
      return [levels > 0 ? textWords.up(meter, levels) : textWords.down(meter, -levels)];
    }),
    ...flags.filter(({ id }) => raises.includes(id)).map(({ means }) => textWords.remember(means)),
  ].join(' ');
}
