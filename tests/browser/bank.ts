import { join } from 'node:path';
import { readContentFolder } from '../../src/cli/read-content-folder.ts';
import { listLessons } from '../../src/engine/course/course.ts';
import { readCourse } from '../../src/engine/course/read-course.ts';
import { itemLists } from '../../src/engine/question/content.ts';
import type { Question, QuestionKind } from '../../src/engine/question/schema.ts';

const reading = readCourse(readContentFolder(join(import.meta.dirname, '../..')));
if (!reading.data) throw new Error('The content has problems: run `npm run check:content`.');

/** The course as its authors have written it. */
export const course = reading.data;

/** Every question of the course, in course order. */
export const questions: Question[] = listLessons(course).flatMap(({ lesson }) => lesson.bank);

/** The ids of the questions that stand in lessons, where answers to them count for the lesson. */
export const inLessons: string[] = listLessons(course).flatMap(({ lesson }) => lesson.questions.map(({ id }) => id));

/** A question by its id. */
export function questionOf(questionId: string): Question {
  const found = questions.find(({ id }) => id === questionId);
  if (!found) throw new Error(`No bank has the question ${questionId}.`);
  return found;
}

/** The first question of each kind. */
export const oneOfEachKind: Question[] = [
  ...new Map<QuestionKind, Question>(questions.toReversed().map((question) => [question.kind, question])).values(),
];

/** The feedback of every option, item, card, step, gap, phrase or line of a question. */
export function reasonsIn(question: Question): string[] {
  return itemLists(question)
    .slice(0, 1)
    .flatMap(({ items }) => items.flatMap(({ texts }) => texts.slice(-1)));
}
