/** How an answer did. It is for study; it is no evidence and no pass. */
export type Verdict = 'right' | 'partly' | 'wrong';

/**
 * What there is to say about an option, item, card, gap, step, phrase or line: it was answered and is right, was
 * answered and is wrong, or is right and was missed.
 */
export type ItemMark = 'chosen-right' | 'chosen-wrong' | 'missed';

export type Scored = {
  state: 'scored';
  /** 0 to 1. */
  marks: number;
  verdict: Verdict;
  /** By id. What was rightly left alone has none. */
  itemMarks: Map<string, ItemMark>;
};

/** An answer that cannot be scored yet is not a wrong one. */
export type Score = { state: 'not-ready' } | Scored;

/** ‘right’ for full marks, ‘wrong’ for none, ‘partly’ for what is between. */
export function verdictOf(marks: number): Verdict {
  if (marks >= 1) return 'right';
  return marks > 0 ? 'partly' : 'wrong';
}

/** A score of these marks, with what there is to say about each thing that was answered. */
export function scored(marks: number, itemMarks: Iterable<readonly [string, ItemMark]>): Scored {
  return { state: 'scored', marks, verdict: verdictOf(marks), itemMarks: new Map(itemMarks) };
}
