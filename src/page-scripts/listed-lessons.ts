import { stateOfLesson, type CountedLesson, type LessonState } from '../engine/record/lesson-state.ts';
import type { Progress } from '../engine/record/progress.ts';

/** An element that stands for a lesson, with what the build wrote on it. */
export type ListedLesson = CountedLesson & { element: HTMLElement };

/** How far each lesson of the page is, by its id. */
export type States = Map<string, LessonState>;

/** Every lesson that the page lists, in the order of the page. */
export function findListedLessons(): ListedLesson[] {
  return [...document.querySelectorAll<HTMLElement>('[data-lesson]')].map((element) => ({
    element,
    id: element.dataset['lesson'] ?? '',
    questions: (element.dataset['questions'] ?? '').split(' ').filter(Boolean).map(readQuestion),
  }));
}

/** How far they are. */
export function statesOf(lessons: CountedLesson[], progress: Progress): States {
  return new Map(lessons.map((lesson) => [lesson.id, stateOfLesson(progress, lesson)]));
}

function readQuestion(pair: string): { id: string; revision: number } {
  const [id = '', revision] = pair.split(':');
  return { id, revision: Number(revision) };
}
