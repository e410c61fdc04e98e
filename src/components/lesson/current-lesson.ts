import type { Lesson } from '~/engine/course/course.ts';

/**
 * The lesson whose text is being rendered.
 *
 * @throws when a part of a lesson is used outside a lesson’s page.
 */
export function currentLesson(locals: App.Locals): Lesson {
  if (!locals.lesson) throw new Error('The parts of a lesson can stand only on a lesson’s page.');
  return locals.lesson;
}

/** The sources of a lesson’s claims and questions, in the order of first use; their numbers count from 1. */
export function sourceIdsOf({ text, questions }: Lesson): string[] {
  const inText = text.parts.filter(({ name }) => name === 'Claim').map(({ attributes }) => attributes['source'] ?? '');
  const inQuestions = questions.flatMap(({ source }) => source ?? []);
  return [...new Set([...inText, ...inQuestions])];
}
