import type { CountedLesson } from '../../engine/record/lesson-state.ts';

/** A lesson of the course as it is now, as the page lists it. */
export type ListedLesson = CountedLesson & { title: string; href: string };
export type ListedModule = { id: string; title: string; lessons: ListedLesson[] };

/** Every lesson of the course. */
export const allLessons = (modules: ListedModule[]): ListedLesson[] => modules.flatMap(({ lessons }) => lessons);
