import type { MapEdge, MapPoint, ScenarioMap } from '../../../engine/scenario/map/map.ts';

/** The measures of the drawing, in its own units. A phone shows them one to one. */
export const RADIUS = 16;
export const RING = 21;
export const SMALL = 7;
const MARGIN = 26;
const ROW = 60;
/** How far another choice swings out from the one that was made. */
const BESIDE = 34;
const WIDEST_COLUMN = 64;
/** As narrow as two rings that do not touch. */
const NARROWEST_COLUMN = 46;
/** What fits a phone of 360 pixels between its margins. */
const PHONE = 316;

/** Where everything stands on a drawing of a map. */
export type Sizes = { width: number; height: number; column: number };

/** The size of the drawing: as wide as a phone when there is much side by side. */
export function sizesOf({ width, height }: ScenarioMap): Sizes {
  const fitting = width === 0 ? WIDEST_COLUMN : (PHONE - 2 * MARGIN) / width;
  const column = Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, fitting));
  return { column, width: Math.max(width * column, column) + 2 * MARGIN, height: height * ROW + 2 * MARGIN };
}

/** A point of the map on the drawing. */
export function placeOf({ x, y }: MapPoint, { column }: Sizes): MapPoint {
  return { x: Math.round(MARGIN + x * column), y: MARGIN + y * ROW };
}

/** A way as a line that leaves and arrives upright. What leads back swings out, so that it lies on no other way. */
export function lineOf({ points, isLoop }: MapEdge, sizes: Sizes): string {
  return lineAlong(points, sizes, isLoop && points.length === 2 ? sizes.column / 2 : 0);
}

/** The same way for another choice: a line beside it. */
export function lineBeside({ points }: MapEdge, sizes: Sizes): string {
  return lineAlong(points, sizes, points.length === 2 ? BESIDE : BESIDE / 2);
}

function lineAlong(points: MapPoint[], sizes: Sizes, swing: number): string {
  const [first, ...rest] = points.map((point) => placeOf(point, sizes));
  if (!first) return '';
  let from = first;
  let line = `M${from.x} ${from.y}`;
  for (const to of rest) {
    const half = (from.y + to.y) / 2;
    line +=
      from.y === to.y ? `c40 -30 40 30 0 0` : `C${from.x + swing} ${half} ${to.x + swing} ${half} ${to.x} ${to.y}`;
    from = to;
  }
  return line;
}
