import { useRef, useState } from 'react';
import { pathWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import type { DebriefProps } from '../scenario-props.ts';
import { Part } from './Part.tsx';
import { PathStep } from './PathStep.tsx';
import styles from './path.module.css';

/** Every choice that was made, in order, and what there is to know of it when it is opened. */
export function Path({ steps, ...given }: DebriefProps & { steps: DebriefStep[] }) {
  const list = useRef<HTMLOListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { spot } = given.playing;

  function openOrCloseAll() {
    for (const each of list.current?.querySelectorAll('details') ?? []) each.open = !isOpen;
    setOpen(!isOpen);
  }

  return (
    <Part title={pathWords.title}>
      <p>{pathWords.about}</p>
      <p className="no-print">
        <button type="button" className={styles['all']} onClick={openOrCloseAll}>
          {isOpen ? pathWords.closeAll : pathWords.openAll}
        </button>
      </p>
      <ol ref={list} className={`${styles['path']} plain-list`}>
        {steps.map((step) => (
          <PathStep key={step.number} {...given} step={step} />
        ))}
      </ol>
      {spot.kind === 'ending' && (
        <p className={styles['end']}>
          <span className={styles['end-mark']} aria-hidden="true" />
          <span>
            {pathWords.end} <b>{spot.ending.title}</b>
          </span>
        </p>
      )}
    </Part>
  );
}
