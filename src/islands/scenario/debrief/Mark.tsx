import type { MapNode } from '../../../engine/scenario/map/map.ts';
import { RADIUS, RING, SMALL } from './map-shapes.ts';
import styles from './map.module.css';

type Props = Omit<MapNode, 'id'>;

/** A scene (round) or an ending (square) on the map. Only what the learner has seen is large. */
export function Mark({ x, y, kind, visits, isTurningPoint, isReached }: Props) {
  if (kind === 'ending') {
    const half = isReached ? RADIUS - 2 : SMALL;
    const className = isReached ? styles['reached'] : styles['other-ending'];
    return <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} rx="4" />;
  }
  if (visits.length === 0) return <circle className={styles['not-seen']} cx={x} cy={y} r={SMALL} />;
  return (
    <>
      {isTurningPoint && <circle className={styles['ring']} cx={x} cy={y} r={RING} />}
      <circle className={styles['seen']} cx={x} cy={y} r={RADIUS} />
      <text className={styles['number']} x={x} y={y}>
        {visits.join(', ')}
      </text>
    </>
  );
}
