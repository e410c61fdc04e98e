import { drawCircles } from '../../engine/figure/circles.ts';
import styles from './standing.module.css';

/** Two circles that come to overlap. Decoration: words always stand beside it. */
export function Circles({ share }: { share: number }) {
  const { width, height, radius, left, right, shared } = drawCircles(share);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <circle className={styles['a']} cx={left.x} cy={left.y} r={radius} />
      <circle className={styles['b']} cx={right.x} cy={right.y} r={radius} />
      <path className={styles['shared']} d={shared} />
    </svg>
  );
}
