import type { Lesson } from '~/engine/course/course.ts';

/**
 * What scripts need to know of a lesson’s questions to show how far it is, for the `data-questions` of an element that
 * has the lesson’s id as its `data-lesson`.
 */
export function questionsData({ questions }: Lesson): string {
  return questions.map(({ id, revision }) => `${id}:${revision}`).join(' ');
}

/** The words for each part of a lesson, as a query, for the `data-parts` of an element that leads into the lesson. */
export function partsData({ text }: Lesson): string {
  const parts = text.headings.filter(({ depth }) => depth === 2);
  return new URLSearchParams(parts.map((part) => [part.slug, part.text])).toString();
}
