import type { CountedLesson } from '../../engine/record/lesson-state.ts';

/** A lesson of the course as it is now, as the page lists it. */
export type ListedLesson = CountedLesson & { title: string; href: string };
export type ListedModule = { id: string; title: string; lessons: ListedLesson[] };

/** A scenario of the course as it is now. */
export type ListedScenario = { id: string; title: string; href: string; endings: { id: string; title: string }[] };

/** Every lesson of the course. */
export const allLessons = (modules: ListedModule[]): ListedLesson[] => modules.flatMap(({ lessons }) => lessons);
