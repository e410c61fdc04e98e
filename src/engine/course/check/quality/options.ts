import type { Question, QuestionOf } from '../../../question/schema.ts';
import { listQuestions, type Located, type Parts } from '../../parts.ts';

/** Every question whose options are chosen among, with the file of its bank. */
export function listOptionQuestions(parts: Parts): Located<QuestionOf<'single' | 'multiple'>>[] {
  return listQuestions(parts).flatMap(({ file, data }) => (hasOptions(data) ? [{ file, data }] : []));
}

/** Whether the learner chooses among options. */
export function hasOptions(question: Question): question is QuestionOf<'single' | 'multiple'> {
  return question.kind === 'single' || question.kind === 'multiple';
}
