import { useEffect, useRef } from 'react';
import { playWords } from '../../scenario-strings.ts';
import { startRecord } from '../../store/record.ts';
import { useAwake } from '../use-awake.ts';
import { EndingView } from './EndingView.tsx';
import type { ScenarioFile } from './scenario-props.ts';
import { SceneView } from './SceneView.tsx';
import { StoryBefore } from './StoryBefore.tsx';
import { usePlaying } from './use-playing.ts';
import { useWhole } from './use-whole.ts';
import { WhereLeft } from './WhereLeft.tsx';
import { whereLeft } from './where-left.ts';
import styles from './scenario.module.css';

// While React is still on its way: a tap that is held waits for both.
if (typeof window !== 'undefined') void startRecord();

/**
 * - `opening`: as much of the scenario as shows before the first choice; `file` is the address of all of it.
 * - `longestTitle`: the longest title of its scenes, for the room that is kept for the one where the learner stopped.
 */
type Props = { opening: ScenarioFile; file: string; longestTitle: string; home: string };

/**
 * A scenario, played one scene at a time.
 *
 * Must: a choice is saved before the next scene shows; the heading of a new scene takes the focus, which says that it is
 * there; what was chosen so far can be read again above it; a tap made before it wakes counts once; nothing moves unless
 * somebody taps; a learner who comes back can go on from where they stopped, also after the scenario was edited.
 */
export function Scenario({ opening, file, longestTitle, home }: Props) {
  const { known, isWhole, fetchWhole } = useWhole(opening, file);
  const { scenario, people } = known;
  const root = useRef<HTMLDivElement>(null);
  const { place, playing, latest, waiting, choose, back, goOn, replayFrom } = usePlaying(scenario, fetchWhole);
  const { steps, spot } = playing;

  useAwake(root);
  useEffect(() => {
    // The page that opens keeps the focus where it is.
    if (place.moves > 0) goToHeading(root.current);
  }, [place.moves]);

  return (
    <div ref={root} className={styles['scenario']}>
      {place.moves === 0 && (
        <WhereLeft
          longestTitle={longestTitle}
          left={isWhole ? whereLeft(scenario, latest) : undefined}
          onGoOn={() => latest && goOn(latest)}
          onBeginAgain={() => replayFrom([])}
        />
      )}
      {spot.kind === 'scene' && steps.length > 0 && <StoryBefore steps={steps} people={people} />}
      {spot.kind === 'scene' && (
        <SceneView
          key={place.moves}
          {...{ scenario, people, playing, scene: spot.scene, hasChanged: place.hasChanged }}
          saving={waiting.name === 'saving' ? waiting.choice : undefined}
          onChoose={choose}
          onBack={back}
        />
      )}
      {spot.kind === 'ending' && (
        <EndingView
          key={place.moves}
          {...known}
          home={home}
          playing={playing}
          ending={spot.ending}
          replayFrom={replayFrom}
        />
      )}
      <p role="status" data-could-not-load={playWords.couldNotLoad}>
        {waiting.name === 'unreachable' && playWords.unreachable}
      </p>
    </div>
  );
}

function goToHeading(root: HTMLElement | null): void {
  const heading = root?.querySelector<HTMLElement>('[data-place]');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
