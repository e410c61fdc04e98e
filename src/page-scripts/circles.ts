import { drawCircles } from '../engine/figure/circles.ts';
import { shareOf } from '../engine/record/lesson-state.ts';
import { progressWords } from '../page-strings.ts';
import type { States } from './listed-lessons.ts';

const DURATION = 240;

/** What each figure shows now; nothing before its first drawing. */
const shown = new WeakMap<SVGElement, number>();

/** Brings the circles of each module as near as its lessons are done, and says so in words. */
export function showCircles(states: States): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-circles]')) {
    const svg = figure.querySelector('svg');
    const own = (figure.dataset['circles'] ?? '').split(' ').flatMap((id) => states.get(id) ?? []);
    if (!svg || own.length === 0) continue;
    const sum = (numberOf: (state: (typeof own)[number]) => number) =>
      own.reduce((total, state) => total + numberOf(state), 0);
    const answered = progressWords.answered(
      sum((state) => state.answered),
      sum((state) => state.questions),
    );
    const finished = progressWords.lessonsFinished(
      sum((state) => Number(state.isFinished)),
      own.length,
    );
    svg.removeAttribute('aria-hidden');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `${answered}, ${finished}`);
    moveTo(svg, shareOf(own));
  }
}

// Motion shows what changed: the first drawing of a page is none.
function moveTo(svg: SVGElement, share: number): void {
  const from = shown.get(svg);
  shown.set(svg, share);
  if (from === share) return;
  if (from === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    draw(svg, share);
    return;
  }
  const start = performance.now();
  const step = (now: number) => {
    if (shown.get(svg) !== share) return;
    const part = Math.min(1, Math.max(0, (now - start) / DURATION));
    draw(svg, from + (share - from) * part);
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function draw(svg: SVGElement, share: number): void {
  const { left, right, shared } = drawCircles(share);
  svg.querySelector('.a')?.setAttribute('cx', String(left.x));
  svg.querySelector('.b')?.setAttribute('cx', String(right.x));
  svg.querySelector('.shared')?.setAttribute('d', shared ?? '');
}
