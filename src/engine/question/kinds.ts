import { isMultipleReady } from './multiple/ready.ts';
import { scoreMultiple } from './multiple/score.ts';
import type { QuestionResponse, Scorable } from './response.ts';
import type { QuestionKind } from './schema.ts';
import type { Score, Scored } from './score.ts';
import { isSingleReady } from './single/ready.ts';
import { scoreSingle } from './single/score.ts';

/** What each kind of question brings along. A new kind is a folder beside this file, and a line here. */
type Rules = {
  isReady: (question: Scorable, response: QuestionResponse) => boolean;
  score: (question: Scorable, response: QuestionResponse) => Scored;
};

const rulesOf: Record<QuestionKind, Rules> = {
  single: { isReady: isSingleReady, score: scoreSingle },
  multiple: { isReady: isMultipleReady, score: scoreMultiple },
};

/** Scores a response by the rules of the question’s kind, or says that there is nothing to score yet. */
export function scoreResponse(question: Scorable, response: QuestionResponse): Score {
  const { isReady, score } = rulesOf[question.kind];
  return isReady(question, response) ? score(question, response) : { state: 'not-ready' };
}
