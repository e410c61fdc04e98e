import { useMemo } from 'react';
import { debriefOf } from '../../../engine/scenario/debrief.ts';
import type { DebriefProps } from '../scenario-props.ts';
import { Attempts } from './Attempts.tsx';
import { Causes } from './Causes.tsx';
import { CriteriaTouched } from './CriteriaTouched.tsx';
import { Path } from './Path.tsx';
import { SheetPart } from './SheetPart.tsx';
import { StoryMap } from './StoryMap.tsx';
import { Voices } from './Voices.tsx';
import styles from './debrief.module.css';

/**
 * The look back at a run that ended: why it ended so, the path with what each choice did, how each person saw it, and
 * what to take from it. It stands under the ending, whose title is a heading of level two.
 *
 * Must: whatever the map shows is said in the list; a better choice is named with its reason; nothing is scored.
 */
export function Debrief(props: DebriefProps) {
  const { scenario, playing } = props;
  const steps = useMemo(() => debriefOf(scenario, playing), [scenario, playing]);
  const given = { ...props, steps };
  return (
    <div className={styles['debrief']}>
      <Causes steps={steps} />
      <div className={styles['beside']}>
        <Path {...given} />
        <StoryMap scenario={scenario} playing={playing} />
      </div>
      <Voices {...given} />
      <CriteriaTouched {...given} />
      <Attempts {...given} />
      <SheetPart {...given} />
    </div>
  );
}
