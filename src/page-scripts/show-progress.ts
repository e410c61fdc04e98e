import type { Progress } from '../engine/record/progress.ts';
import { showCircles } from './circles.ts';
import { findListedLessons, statesOf } from './listed-lessons.ts';
import { showScenarioTicks } from './scenario-ticks.ts';
import { showTicks } from './ticks.ts';
import { showWayOn } from './way-on.ts';

const lessons = findListedLessons();

/** Shows where the learner stands wherever this page has room for it. */
export function showProgress(progress: Progress): void {
  const states = statesOf(lessons, progress);
  showTicks(lessons, states);
  showScenarioTicks(progress);
  showCircles(states);
  showWayOn(lessons, states, progress);
}
