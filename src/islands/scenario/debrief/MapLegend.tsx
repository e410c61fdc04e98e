import type { ReactNode } from 'react';
import { mapWords } from '../../../debrief-strings.ts';
import { Mark } from './Mark.tsx';
import styles from './map.module.css';

const scene = { x: 24, y: 24, kind: 'scene', visits: [1], isTurningPoint: false, isReached: false } as const;
const ending = { ...scene, kind: 'ending', visits: [] } as const;

/** What the shapes and lines of the map mean. */
export function MapLegend() {
  return (
    <ul className={`${styles['legend']} plain-list`}>
      <Entry words={mapWords.seen}>
        <Mark {...scene} visits={[1]} />
      </Entry>
      <Entry words={mapWords.turningPoint}>
        <Mark {...scene} visits={[1]} isTurningPoint />
      </Entry>
      <Entry words={mapWords.notSeen}>
        <Mark {...scene} visits={[]} />
      </Entry>
      <Entry words={mapWords.reached}>
        <Mark {...ending} visits={[]} isReached />
      </Entry>
      <Entry words={mapWords.otherEnding}>
        <Mark {...ending} visits={[]} />
      </Entry>
      {(['taken', 'offered', 'elsewhere'] as const).map((state) => (
        <Entry key={state} words={mapWords[state]}>
          <path className={styles[state]} d="M4 24h40" />
        </Entry>
      ))}
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 48 48" width="32" height="32" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
