import type { APIRoute } from 'astro';
import { askedIn } from '~/asked-questions.ts';
import { course } from '~/course.ts';
import { listLessons, type Lesson, type Module } from '~/engine/course/course.ts';

// The questions of a lesson’s bank as checks, practice and review ask them: fetched when one of them is needed.

export function getStaticPaths() {
  return listLessons(course).map(({ module, lesson }) => ({
    params: { module: module.id, lesson: lesson.id },
    props: { module, lesson },
  }));
}

export const GET: APIRoute<{ module: Module; lesson: Lesson }> = ({ props: { module, lesson } }) =>
  Response.json(askedIn(module, lesson));
