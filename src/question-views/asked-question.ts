import type { Question } from '../engine/question/schema.ts';

/** As much of a question as a live one needs. */
export type AskedQuestion = Pick<Question, 'id' | 'kind' | 'revision' | 'section' | 'ask' | 'hint' | 'options'> & {
  /** Who published its source, and when; undefined when it needs none. */
  source?: string | undefined;
};
