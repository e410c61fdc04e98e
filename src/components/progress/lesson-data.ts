import type { Lesson } from '~/engine/course/course.ts';

/** What scripts need to know of a lesson to show how far it is: attributes for the element that stands for it. */
export function lessonData({ id, questions }: Lesson) {
  const counted = questions.map((question) => `${question.id}:${question.revision}`);
  return { 'data-lesson': id, 'data-questions': counted.join(' ') };
}

/** The words for each part of a lesson, as a query, for an element that says where the learner stopped. */
export function partsData({ text }: Lesson) {
  const parts = text.headings.filter(({ depth }) => depth === 2);
  return { 'data-parts': new URLSearchParams(parts.map((part) => [part.slug, part.text])).toString() };
}
