import { useMemo } from 'react';
import { causeWords, voiceWords } from '../../../debrief-strings.ts';
import { voicesOf, type DebriefStep, type Voice } from '../../../engine/scenario/debrief.ts';
import type { ScenarioPerson } from '../scenario-props.ts';
import { Face } from '../Face.tsx';
import { Part } from './Part.tsx';
import styles from './voices.module.css';

type Props = { steps: DebriefStep[]; people: ScenarioPerson[] };

/** The story again, once for each other person, as they lived it. */
export function Voices({ steps, people }: Props) {
  const voices = useMemo(() => voicesOf(steps), [steps]);
  return (
    <Part title={voiceWords.title}>
      <p>{voiceWords.about}</p>
      <div className={styles['voices']}>
        {voices.map((voice) => (
          <VoiceOf key={voice.who} voice={voice} person={people.find(({ id }) => id === voice.who)} />
        ))}
      </div>
    </Part>
  );
}

function VoiceOf({ voice: { saw }, person }: { voice: Voice; person: ScenarioPerson | undefined }) {
  return (
    <details className={styles['voice']}>
      <summary>
        {person && <Face person={person} />}
        <span>
          <b>{person?.name}</b>
          <span className="quiet">
            , {person?.role}. {voiceWords.moments(saw.length)}
          </span>
        </span>
      </summary>
      <ol className="plain-list">
        {saw.map(({ step: { number, scene, choice }, words }) => (
          <li key={number}>
            <p className="quiet">
              {causeWords.at(number, scene.title)} {choice.words}
            </p>
            <blockquote>{words}</blockquote>
          </li>
        ))}
      </ol>
    </details>
  );
}
