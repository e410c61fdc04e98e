import type { ComponentType } from 'react';
import type { QuestionResponse } from '../engine/question/response.ts';
import type { Scored } from '../engine/question/score.ts';
import type { AskedQuestion } from './asked-question.ts';

/** What a view of a question shows. */
export type ViewProps = {
  question: AskedQuestion;
  /** In the order shown. */
  options: AskedQuestion['options'];
  /** Ids of the options that are chosen as the view appears; after that the inputs know. */
  chosen: string[];
  /** How the answer did; undefined while it is open. */
  score: Scored | undefined;
};

/** What a kind of question brings along for eye and ear. */
export type QuestionView = {
  /** What the learner answers with, and the feedback in its place. */
  Fields: ComponentType<ViewProps>;
  /** What is answered at this moment. */
  readResponse: (fieldset: HTMLFieldSetElement) => QuestionResponse;
  /** Why an answer did as it did: said after the verdict. */
  reasonFor: (question: AskedQuestion, score: Scored) => string;
  /** Whether the reason is shown too. It is not where it stands in full under the option. */
  isReasonShown: boolean;
};
