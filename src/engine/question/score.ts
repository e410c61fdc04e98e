import { listChosen, type QuestionResponse, type Scorable } from './response.ts';

/** How an answer did. It is for study; it is no evidence and no pass. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** What there is to say about an option: it was chosen and is right, was chosen and is wrong, or was missed. */
export type OptionMark = 'chosen-right' | 'chosen-wrong' | 'missed';

export type Scored = {
  state: 'scored';
  /** 0 to 1. */
  marks: number;
  verdict: Verdict;
  /** By option id. An option that was rightly left alone has none. */
  optionMarks: Map<string, OptionMark>;
};

/** An answer that cannot be scored yet is not a wrong one. */
export type Score = { state: 'not-ready' } | Scored;

/** ‘right’ for full marks, ‘wrong’ for none, ‘partly’ for what is between. */
export function verdictOf(marks: number): Verdict {
  if (marks >= 1) return 'right';
  return marks > 0 ? 'partly' : 'wrong';
}

/** A score of these marks, with what to say about each option. */
export function scoreOptions(question: Scorable, response: QuestionResponse, marks: number): Scored {
  const chosen = new Set(listChosen(question, response));
  const optionMarks = new Map<string, OptionMark>();
  for (const option of question.options) {
    if (chosen.has(option)) optionMarks.set(option.id, option.right ? 'chosen-right' : 'chosen-wrong');
    else if (option.right) optionMarks.set(option.id, 'missed');
  }
  return { state: 'scored', marks, verdict: verdictOf(marks), optionMarks };
}
