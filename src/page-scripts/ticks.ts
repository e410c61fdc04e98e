import type { LessonState } from '../engine/record/lesson-state.ts';
import { progressWords } from '../page-strings.ts';
import type { ListedLesson, States } from './listed-lessons.ts';

/** Says beside each lesson of a list how far it is: in words, with a tick when it is finished. */
export function showTicks(lessons: ListedLesson[], states: States): void {
  for (const { element, id } of lessons) {
    const tick = element.querySelector<HTMLElement>('[data-tick]');
    const state = states.get(id);
    if (!tick || !state) continue;
    tick.dataset['tick'] = state.isFinished ? 'finished' : '';
    tick.querySelector('[data-words]')?.replaceChildren(wordsFor(state));
  }
}

function wordsFor({ isFinished, answered, questions, reopened }: LessonState): string {
  const changed = reopened.length > 0 ? progressWords.changed(reopened.length) : '';
  if (isFinished) return changed ? `${progressWords.finished}. ${changed}` : progressWords.finished;
  if (changed) return changed;
  return answered > 0 ? progressWords.answered(answered, questions) : '';
}
