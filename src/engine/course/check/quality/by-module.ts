import type { Question, QuestionOf } from '../../../question/schema.ts';
import type { ModuleHead } from '../../module.ts';
import { folderOf, listQuestions, type Located, type Parts } from '../../parts.ts';

/** Every module with the questions in the banks of its folder. */
export function questionsByModule(parts: Parts): { module: Located<ModuleHead>; questions: Question[] }[] {
  const questions = listQuestions(parts);
  return parts.modules.map((module) => ({
    module,
    questions: questions.filter(({ file }) => folderOf(file) === folderOf(module.file)).map(({ data }) => data),
  }));
}

/** Those with one right option. Only they have a single key whose length and place can be compared. */
export function singlesOf(questions: Question[]): QuestionOf<'single'>[] {
  return questions.filter((question) => question.kind === 'single');
}

/** How often guessing one option finds the key, on average: the mean of one divided by the number of options. */
export function chanceOfKey(questions: QuestionOf<'single'>[]): number {
  return questions.reduce((sum, { options }) => sum + 1 / options.length, 0) / questions.length;
}

/** Ids as an author finds them in a sentence. */
export function nameQuestions(questions: { id: string }[]): string {
  return questions.map(({ id }) => `“${id}”`).join(', ');
}
