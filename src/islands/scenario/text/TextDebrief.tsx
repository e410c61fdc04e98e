import type { Choice } from '../../../engine/scenario/schema.ts';
import { textWords } from '../../../scenario-text-strings.ts';
import type { ScenarioProps } from '../scenario-props.ts';

type Props = Omit<ScenarioProps, 'home' | 'scenario'> & { debrief: Choice['debrief'] };

/** What a choice does and how the others see it. Opens on request. */
export function TextDebrief({ debrief, people, criteria, sources }: Props) {
  const { did, principle, others } = debrief;
  const criterion = criteria.find(({ id }) => id === debrief.criterion);
  const source = sources.find(({ id }) => id === debrief.source);
  return (
    <details>
      <summary>{textWords.did}</summary>
      <p>{did}</p>
      <ul>
        {others.map(({ who, saw }) => (
          <li key={who}>
            {textWords.saw(people.find(({ id }) => id === who)?.name ?? '')} {saw}
          </li>
        ))}
        <li>
          {textWords.principle} <b>{principle}</b>
        </li>
        {criterion && (
          <li>
            {textWords.criterion} <a href={criterion.href}>{`${criterion.unit} ${criterion.number}`}</a>
          </li>
        )}
        {source && (
          <li>
            {textWords.source} <a href={source.href}>{source.label}</a>
          </li>
        )}
      </ul>
    </details>
  );
}
