import { scoreResponse, type Scorable } from '../../../src/engine/question/kinds.ts';
import type { QuestionResponse } from '../../../src/engine/question/response.ts';

/** The score of a response that can be scored, with the marks of its items as a plain object. */
export function readScored(question: Scorable, response: QuestionResponse) {
  const score = scoreResponse(question, response);
  if (score.state !== 'scored') throw new Error('not ready');
  const { marks, verdict, itemMarks } = score;
  return { marks, verdict, items: Object.fromEntries(itemMarks) };
}
