import { isGapsReady } from './gaps/ready.ts';
import { scoreGaps, type GapsKey } from './gaps/score.ts';
import { isMatchReady } from './match/ready.ts';
import { scoreMatch, type MatchKey } from './match/score.ts';
import { isMultipleReady } from './multiple/ready.ts';
import { scoreMultiple } from './multiple/score.ts';
import type { OptionsKey } from './choice.ts';
import { isOrderReady } from './order/ready.ts';
import { scoreOrder, type OrderKey } from './order/score.ts';
import type { QuestionResponse } from './response.ts';
import type { QuestionKind } from './schema.ts';
import type { Score, Scored } from './score.ts';
import { isShortReady } from './short/ready.ts';
import { scoreShort, type ShortKey } from './short/score.ts';
import { isSingleReady } from './single/ready.ts';
import { scoreSingle } from './single/score.ts';
import { isSortReady } from './sort/ready.ts';
import { scoreSort, type SortKey } from './sort/score.ts';
import { isSpotReady } from './spot/ready.ts';
import { scoreSpot, type SpotKey } from './spot/score.ts';

/** As much of each kind of question as its scoring needs. */
type Keys = {
  single: OptionsKey;
  multiple: OptionsKey;
  match: MatchKey;
  order: OrderKey;
  sort: SortKey;
  gaps: GapsKey;
  spot: SpotKey;
  short: ShortKey;
};

/** As much of a question as its scoring needs. */
export type Scorable<Kind extends QuestionKind = QuestionKind> = {
  [Each in Kind]: { kind: Each } & Keys[Each];
}[Kind];

/** What each kind of question brings along. A new kind is a folder beside this file, and a line here. */
type Rules<Kind extends QuestionKind> = {
  isReady: (question: Keys[Kind], response: QuestionResponse) => boolean;
  score: (question: Keys[Kind], response: QuestionResponse) => Scored;
};

const rulesOf: { [Kind in QuestionKind]: Rules<Kind> } = {
  single: { isReady: isSingleReady, score: scoreSingle },
  multiple: { isReady: isMultipleReady, score: scoreMultiple },
  match: { isReady: isMatchReady, score: scoreMatch },
  order: { isReady: isOrderReady, score: scoreOrder },
  sort: { isReady: isSortReady, score: scoreSort },
  gaps: { isReady: isGapsReady, score: scoreGaps },
  spot: { isReady: isSpotReady, score: scoreSpot },
  short: { isReady: isShortReady, score: scoreShort },
};

/** Scores a response by the rules of the question’s kind, or says that there is nothing to score yet. */
export function scoreResponse(question: Scorable, response: QuestionResponse): Score {
  // The kind of the question picks the rules that were written for it, which the compiler cannot follow.
  const { isReady, score } = rulesOf[question.kind] as Rules<QuestionKind>;
  const key = question as Keys[QuestionKind] & typeof question;
  return isReady(key as never, response) ? score(key as never, response) : { state: 'not-ready' };
}
