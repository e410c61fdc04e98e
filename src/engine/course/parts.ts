import type { Question } from '../question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LessonHead } from './lesson.ts';
import type { CourseHead, ModuleHead } from './module.ts';
import type { Person } from './person.ts';
import type { LessonText } from './read-lesson.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Unit, Verb } from './unit.ts';

/** Something of the course, and the file it was read from. */
export type Located<Data> = { file: string; data: Data };

/** Everything that was read, each file sound in itself; what they say of each other is not yet looked at. */
export type Parts = {
  course: Located<CourseHead>;
  modules: Located<ModuleHead>[];
  lessons: Located<{ head: LessonHead; text: LessonText }>[];
  banks: Located<Question[]>[];
  scenarios: Located<Scenario>[];
  units: Located<Unit>[];
  people: Located<Person>[];
  verbs: Located<Verb[]>;
  terms: Located<Term[]>;
  sources: Located<Source[]>;
};

/** The question bank that belongs to a lesson: the file of the same name with another ending. */
export function bankFileOf(lessonFile: string): string {
  return lessonFile.replace(/\.mdx$/, '.questions.yaml');
}

/** The folder a file stands in. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** The ids of the questions that a lesson asks: those in its text, then those that close it. */
export function listAsked({ head, text }: Parts['lessons'][number]['data']): string[] {
  const inText = text.parts.filter(({ name }) => name === 'Question').map(({ attributes }) => attributes['id'] ?? '');
  return [...inText, ...head.checkYourself];
}

/** Every question with the file of its bank. */
export function listQuestions(parts: Parts): Located<Question>[] {
  return parts.banks.flatMap(({ file, data }) => data.map((question) => ({ file, data: question })));
}
