import type { LessonHead } from '../../engine/course/lesson.ts';
import { bankFileOf, folderOf, type Parts } from '../../engine/course/parts.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { keepSound, readPartsOrStop, startFile, type Change } from './changes.ts';
import { findFile } from './find-file.ts';
import { writeLessonHead } from './lesson-head.ts';
import { addressOf, writeLessonText, type LessonTextAnswers } from './lesson-text.ts';
import { gap, toYaml } from './yaml-text.ts';
import { Stop } from './stop.ts';
import { questionEntry } from './write-question.ts';
import { appendToList } from './yaml-list.ts';

/** What an author says of a lesson before it is written. Its main criterion comes first. */
export type LessonAnswers = Omit<LessonHead, 'checkYourself' | 'summary' | 'phrases'> &
  LessonTextAnswers & { moduleId: string };

/**
 * A new lesson, its bank with one question, and course.yaml with the lesson at the end of its module.
 *
 * @throws Stop when there is no such module, an id is taken or the answers do not fit a lesson.
 */
export function writeLesson(answers: LessonAnswers, files: ContentFile[]): Change[] {
  const parts = readPartsOrStop(files);
  const path = lessonFile(answers.id, answers.moduleId, parts);
  const question = questionEntry({
    id: answers.questionId,
    kind: 'single',
    criterion: answers.criteria[0] ?? '',
    section: addressOf(answers.heading),
    ask: gap('ask one thing that can be answered without seeing the options.'),
  });
  return keepSound(parts, files, [
    startFile(path, writeLessonHead(answers) + writeLessonText(answers), files),
    startFile(bankFileOf(path), toYaml([question]), files),
    nameInCourse(answers.id, answers.moduleId, parts, files),
  ]);
}

/**
 * The file that a lesson of a module is written to.
 *
 * @throws Stop when there is no such module.
 */
export function lessonFile(lessonId: string, moduleId: string, parts: Parts): string {
  const module = parts.modules.find(({ data }) => data.id === moduleId);
  if (!module) throw new Stop(`There is no module “${moduleId}”. Add its folder with a module.yaml first.`);
  return `${folderOf(module.file)}/${lessonId}.mdx`;
}

// A module cannot stand in course.yaml without a lesson, so its first lesson brings it in.
function nameInCourse(lessonId: string, moduleId: string, { course }: Parts, files: ContentFile[]): Change {
  const file = findFile(files, course.file);
  const place = course.data.modules.findIndex(({ id }) => id === moduleId);
  const text =
    place === -1
      ? appendToList(file, ['modules'], { id: moduleId, lessons: [lessonId] })
      : appendToList(file, ['modules', place, 'lessons'], lessonId);
  return { path: file.path, text };
}
