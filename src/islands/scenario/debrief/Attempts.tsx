import { useId, useMemo } from 'react';
import { timeInWords } from '../../../date-words.ts';
import { attemptWords, qualityWords } from '../../../debrief-strings.ts';
import { attemptsOf, compareAttempts, type Attempt } from '../../../engine/scenario/attempts.ts';
import type { Choice } from '../../../engine/scenario/schema.ts';
import type { DebriefProps } from '../scenario-props.ts';
import { Part } from './Part.tsx';
import styles from './attempts.module.css';

/** What each attempt chose at every turning point, side by side, when there are two or more. */
export function Attempts({ scenario, playing, runs }: Pick<DebriefProps, 'scenario' | 'playing' | 'runs'>) {
  const captionId = useId();
  const attempts = useMemo(() => attemptsOf(scenario, runs), [scenario, runs]);
  if (attempts.length < 2) return undefined;
  const path = playing.steps.map(({ choice }) => choice.id).join();
  const current = attempts.find(({ run }) => run.choices.join() === path);
  const ended = runs.filter(({ ending }) => ending !== undefined).length;
  return (
    <Part title={attemptWords.title} className={styles['part'] ?? ''}>
      {ended > attempts.length && <p>{attemptWords.fourLatest}</p>}
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className={styles['scrolls']} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={styles['attempts']}>
          <caption id={captionId}>{attemptWords.caption}</caption>
          <thead>
            <tr>
              {attempts.map((attempt) => (
                <th key={attempt.run.id} scope="col">
                  {attempt === current && <b>{attemptWords.current}</b>}
                  <span className="quiet">{timeInWords(attempt.run.changedAt)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {compareAttempts(scenario, attempts).map(({ scene, chosen, isSame }) => (
            <tbody key={scene.id} className={isSame ? '' : styles['different']}>
              <tr>
                <th colSpan={attempts.length} scope="rowgroup">
                  {scene.title}{' '}
                  <span className={styles['sameness']}>{isSame ? attemptWords.same : attemptWords.different}</span>
                </th>
              </tr>
              <tr>
                {chosen.map((choices, index) => (
                  <td key={attempts[index]?.run.id}>{chosenWords(choices)}</td>
                ))}
              </tr>
            </tbody>
          ))}
          <tbody>
            <tr>
              <th colSpan={attempts.length} scope="rowgroup">
                {attemptWords.ending}
              </th>
            </tr>
            <tr>
              {attempts.map((attempt) => (
                <td key={attempt.run.id}>
                  <EndingOf attempt={attempt} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function chosenWords(choices: Choice[]): string {
  if (choices.length === 0) return attemptWords.notReached;
  return choices.map(({ words }) => words).join(` ${attemptWords.then}: `);
}

function EndingOf({ attempt: { playing } }: { attempt: Attempt }) {
  const { spot } = playing;
  if (spot.kind === 'scene') return attemptWords.changed;
  return (
    <>
      <b>{spot.ending.title}</b> <span className="quiet">{qualityWords[spot.ending.quality]}</span>
    </>
  );
}
