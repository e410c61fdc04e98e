import type { Question, QuestionKind, QuestionOf } from './schema.ts';

type Whereabouts = {
  /** The address of the part of the lesson that teaches it. */
  part: string;
  /** Who published its source, and when; undefined when it needs none. */
  source?: string | undefined;
};

type AskedByKind = {
  [Kind in QuestionKind]: Omit<QuestionOf<Kind>, 'criterion' | 'section' | 'source'> & Whereabouts;
};

/** As much of a question of a kind as asking it needs. */
export type AskedOf<Kind extends QuestionKind> = AskedByKind[Kind];
/** As much of any question as asking it needs. */
export type AskedQuestion = AskedOf<QuestionKind>;

// What only the build needs to know stays out of the page.
const NOT_ASKED = ['criterion', 'section', 'source'];

/** A question as it is asked. */
export function askQuestion(question: Question, part: string, source: string | undefined): AskedQuestion {
  const fields = Object.entries(question).filter(([name]) => !NOT_ASKED.includes(name));
  return { ...Object.fromEntries(fields), part, ...(source !== undefined && { source }) } as AskedQuestion;
}
