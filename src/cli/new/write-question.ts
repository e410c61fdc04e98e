import { bankFileOf } from '../../engine/course/parts.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import type { Question } from '../../engine/question/schema.ts';
import { keepSound, readPartsOrStop, type Change } from './changes.ts';
import { findFile } from './find-file.ts';
import { situationGap, writeMaterial } from './question-gaps.ts';
import { Stop } from './stop.ts';
import { appendToList } from './yaml-list.ts';
import { toYaml } from './yaml-text.ts';

/** What an author says of a question before it is written. */
export type QuestionAnswers = Pick<Question, 'id' | 'kind' | 'criterion' | 'section' | 'ask'> & {
  lessonId: string;
  source?: string | undefined;
};

/**
 * The lesson’s bank with one more question at its end; a new bank when the lesson has none.
 *
 * @throws Stop when there is no such lesson, the id is taken or the answers do not fit a question.
 */
export function writeQuestion(answers: QuestionAnswers, files: ContentFile[]): Change[] {
  const parts = readPartsOrStop(files);
  const lesson = parts.lessons.find(({ data }) => data.head.id === answers.lessonId);
  if (!lesson) throw new Stop(`There is no lesson “${answers.lessonId}”. Choose one that is there, or begin it first.`);
  const path = bankFileOf(lesson.file);
  const entry = questionEntry(answers);
  const text = parts.banks.some((bank) => bank.file === path)
    ? appendToList(findFile(files, path), [], entry, { isSpaced: true })
    : toYaml([entry]);
  return keepSound(parts, files, [{ path, text }]);
}

/** A question with marked gaps, in the order in which banks are written. */
export function questionEntry({
  id,
  kind,
  criterion,
  section,
  ask,
  source,
}: Omit<QuestionAnswers, 'lessonId'>): object {
  return {
    id,
    kind,
    criterion,
    section,
    ...(source === undefined ? {} : { source }),
    situation: situationGap,
    ask,
    ...writeMaterial(kind),
  };
}
