/** Two equal circles side by side in a box of `width` × `height`, and the shape that they share. */
export type Circles = {
  width: number;
  height: number;
  radius: number;
  left: { x: number; y: number };
  right: { x: number; y: number };
  /** The shared part as an SVG path; undefined while the circles are apart. */
  shared: string | undefined;
};

const RADIUS = 50;
/** How far apart the circles stand when nothing is shared, as a part of the radius. */
const GAP = 0.12;

/**
 * The course’s figure: two circles that come to overlap.
 *
 * @param share how much of each circle’s area is shared, from 0 (apart) to 1 (one circle). Values outside are brought in; NaN counts as 0.
 */
export function drawCircles(share: number): Circles {
  const wanted = share > 0 ? Math.min(1, share) : 0;
  const distance = wanted === 0 ? RADIUS * (2 + GAP) : distanceForShare(wanted);
  const width = 4 * RADIUS + GAP * RADIUS;
  const left = { x: round((width - distance) / 2), y: RADIUS };
  const right = { x: round((width + distance) / 2), y: RADIUS };
  return {
    width,
    height: 2 * RADIUS,
    radius: RADIUS,
    left,
    right,
    shared: wanted === 0 ? undefined : lens(left, right),
  };
}

// The share of area has no closed inverse; halving the interval 40 times is exact to a thousandth of a unit.
function distanceForShare(share: number): number {
  let near = 0;
  let far = 2 * RADIUS;
  for (let step = 0; step < 40; step += 1) {
    const middle = (near + far) / 2;
    if (sharedArea(middle) > share) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * The shared part of two unit-area circles at a distance, 0 to 1.
 * Area of a symmetric lens: 2r²·acos(d/2r) − (d/2)·√(4r² − d²), divided by πr².
 */
function sharedArea(distance: number): number {
  const lensArea =
    2 * RADIUS ** 2 * Math.acos(distance / (2 * RADIUS)) - (distance / 2) * Math.sqrt(4 * RADIUS ** 2 - distance ** 2);
  return lensArea / (Math.PI * RADIUS ** 2);
}

function lens(left: { x: number; y: number }, right: { x: number; y: number }): string {
  const middle = round((left.x + right.x) / 2);
  const half = round(Math.sqrt(Math.max(0, RADIUS ** 2 - ((right.x - left.x) / 2) ** 2)));
  const arc = `A${RADIUS} ${RADIUS} 0 0 1`;
  return `M${middle} ${round(left.y - half)}${arc} ${middle} ${round(left.y + half)}${arc} ${middle} ${round(left.y - half)}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
