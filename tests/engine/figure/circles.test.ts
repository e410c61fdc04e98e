import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCircles, type Circles } from '../../../src/engine/figure/circles.ts';

// fc.double() spreads over all that a computer can write down, so nearly all of it is next to nothing.
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const distance = ({ left, right }: Circles) => Math.hypot(right.x - left.x, right.y - left.y);

/** The part of one circle’s area that the other covers, added up from thin upright strips. */
function measureShare({ left, right, radius }: Circles): number {
  const strips = 4000;
  const width = (2 * radius) / strips;
  const halfHeight = (x: number, centre: { x: number }) => Math.sqrt(Math.max(0, radius ** 2 - (x - centre.x) ** 2));
  let area = 0;
  for (let strip = 0; strip < strips; strip += 1) {
    const x = left.x - radius + (strip + 0.5) * width;
    area += 2 * Math.min(halfHeight(x, left), halfHeight(x, right)) * width;
  }
  return area / (Math.PI * radius ** 2);
}

/** The corners of the shared part: where its path starts, and where its first arc ends. */
function cornersOf(path: string | undefined): { x: number; y: number }[] {
  const found = /^M(\S+) (\S+)A50 50 0 0 1 (\S+) (\S+)A50 50 0 0 1 (\S+) (\S+)Z$/.exec(path ?? '');
  if (!found) throw new Error(`This is not a lens: ${path}`);
  const [x1, y1, x2, y2, x3, y3] = found.slice(1).map(Number);
  if (x1 !== x3 || y1 !== y3) throw new Error(`The lens is not closed: ${path}`);
  return [
    { x: Number(x1), y: Number(y1) },
    { x: Number(x2), y: Number(y2) },
  ];
}

test('the circles share the part of their area that was asked for', () => {
  fc.assert(
    fc.property(share, (wanted) => {
      expect(Math.abs(measureShare(drawCircles(wanted)) - wanted)).toBeLessThan(0.005);
    }),
  );
});

test('the circles stay inside their box', () => {
  fc.assert(
    fc.property(fc.oneof(share, fc.double({ noNaN: true })), (wanted) => {
      const { width, height, radius, left, right } = drawCircles(wanted);
      for (const { x, y } of [left, right]) {
        expect(Math.min(x - radius, y - radius, width - x - radius, height - y - radius)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('the corners of the shared part lie on both circles', () => {
  fc.assert(
    fc.property(
      share.filter((wanted) => wanted > 0),
      (wanted) => {
        const { left, right, radius, shared } = drawCircles(wanted);
        for (const corner of cornersOf(shared)) {
          for (const centre of [left, right]) {
            expect(Math.hypot(corner.x - centre.x, corner.y - centre.y)).toBeCloseTo(radius, 1);
          }
        }
      },
    ),
  );
});

test('the shared part has one corner above the middle and one as far below', () => {
  const [top, bottom] = cornersOf(drawCircles(0.3).shared);
  expect([top?.x, 50 - (top?.y ?? 0)]).toEqual([bottom?.x, (bottom?.y ?? 0) - 50]);
});

test('a greater share never stands further apart', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(distance(drawCircles(more))).toBeLessThanOrEqual(distance(drawCircles(less)));
    }),
  );
});

test('the two circles stand as far from the middle of the box as each other', () => {
  fc.assert(
    fc.property(share, (wanted) => {
      const { width, left, right } = drawCircles(wanted);
      expect(left.x + right.x).toBeCloseTo(width, 2);
    }),
  );
});

test('with nothing shared there is no shared part', () => {
  expect(drawCircles(0).shared).toBeUndefined();
});

test('with nothing shared the circles stand apart with a gap between them', () => {
  expect(distance(drawCircles(0))).toBe(106);
});

test('the smallest share draws a shared part', () => {
  expect(drawCircles(0.001).shared).toBeDefined();
});

test('with everything shared the circles are one', () => {
  const { left, right } = drawCircles(1);
  expect(left).toEqual(right);
});

test('a share above one counts as one', () => {
  expect(drawCircles(1.5)).toEqual(drawCircles(1));
});

test('a share below zero counts as none', () => {
  expect(drawCircles(-0.5)).toEqual(drawCircles(0));
});

test('a share that is not a number counts as none', () => {
  expect(drawCircles(Number.NaN)).toEqual(drawCircles(0));
});
