import { course } from './course.ts';
import { findById, type Lesson, type Module } from './engine/course/course.ts';
import { askQuestion, type AskedQuestion } from './engine/question/asked.ts';
import type { Question } from './engine/question/schema.ts';
import { routes } from './routes.ts';

/** A question as it is asked. `part` is the address of what teaches it. */
export function asAsked(question: Question, part: string): AskedQuestion {
  const source = question.source === undefined ? undefined : findById(course.sources, question.source);
  return askQuestion(question, part, source && `${source.publisher}, ${source.dated}`);
}

/** Every question of a lesson’s bank, as it is asked away from the lesson. */
export function askedIn(module: Module, lesson: Lesson): AskedQuestion[] {
  return lesson.bank.map((question) => asAsked(question, `${routes.lesson(module.id, lesson.id)}#${question.section}`));
}
