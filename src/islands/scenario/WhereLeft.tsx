import { playWords } from '../../scenario-strings.ts';
import type { WhereLeft as Left } from './where-left.ts';
import styles from './where-left.module.css';

type Props = { longestTitle: string; left: Left | undefined; onGoOn: () => void; onBeginAgain: () => void };

/**
 * How a scenario is played, or, to somebody who comes back, where they stopped. Both have the same room, so that nothing
 * moves when the record has been read.
 */
export function WhereLeft({ longestTitle, left, onGoOn, onBeginAgain }: Props) {
  return (
    <div className={styles['left']} data-known={left && ''} data-longest={playWords.changed(longestTitle)}>
      <p className={styles['intro']}>{playWords.intro}</p>
      {left && (
        <div className={styles['stopped']}>
          <p>{lineFor(left)}</p>
          <p className={styles['ways']}>
            <button type="button" className="button" onClick={onGoOn}>
              {left.at === 'scene' ? playWords.goOn : playWords.lookAgain}
            </button>
            <button type="button" className="button button-quiet" onClick={onBeginAgain}>
              {playWords.beginAgain}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function lineFor(left: Left): string {
  if (left.at === 'ending') return playWords.ended(left.title);
  return left.hasChanged ? playWords.changed(left.title) : playWords.stopped(left.title, left.made);
}
