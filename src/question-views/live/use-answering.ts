import { useRef, useState, type RefObject } from 'react';
import type { AskedQuestion } from '../../engine/question/asked.ts';
import { scoreResponse } from '../../engine/question/kinds.ts';
import type { QuestionResponse } from '../../engine/question/response.ts';
import type { Scored } from '../../engine/question/score.ts';
import type { Confidence } from '../../engine/record/event.ts';
import type { Answer } from '../../engine/record/progress.ts';
import type { QuestionView } from '../question-view.ts';
import { readConfidence } from './ConfidenceChoice.tsx';

/** An answer that was checked, as it is to be kept. */
export type Checked = Pick<Answer, 'attempt' | 'response' | 'marks' | 'confidence'>;

/** How far the learner is with the question in front of them. */
export type Stage =
  | { name: 'asking' }
  /** Asked for a check with nothing answered; `times` so that it can be said again. */
  | { name: 'unready'; times: number }
  | { name: 'saving' }
  | { name: 'answered'; response: QuestionResponse; score: Scored; confidence: Confidence | undefined };

/** One showing of the question, in the order of one attempt. Its inputs live as long as it does. */
export type Showing = {
  number: number;
  attempt: number;
  response: QuestionResponse | undefined;
  confidence: Confidence | undefined;
};

type Given = {
  question: AskedQuestion;
  view: QuestionView;
  firstAttempt: number;
  root: RefObject<HTMLElement | null>;
  fieldset: RefObject<HTMLFieldSetElement | null>;
  /** Whether the question stays closed and silent after the answer is kept. */
  isFeedbackLater: boolean;
  /** Keeps the answer; fulfilled once its feedback may show. */
  save: (answer: Checked) => Promise<void>;
};

/** A way through a question: answer, check, see the feedback, try again or look at an earlier answer. */
export function useAnswering({ question, view, firstAttempt, root, fieldset, isFeedbackLater, save }: Given) {
  const [showing, setShowing] = useState<Showing>({
    ...{ number: 1, attempt: firstAttempt },
    ...{ response: undefined, confidence: undefined },
  });
  const [stage, setStage] = useState<Stage>({ name: 'asking' });
  // Two taps come before React has drawn what the first one changed.
  const isClosed = useRef(false);

  async function check() {
    if (isClosed.current || !fieldset.current) return;
    const response = view.readResponse(fieldset.current);
    const score = scoreResponse(question, response);
    if (score.state === 'not-ready') {
      setStage((before) => ({ name: 'unready', times: before.name === 'unready' ? before.times + 1 : 1 }));
      return;
    }
    isClosed.current = true;
    const confidence = readConfidence(root.current);
    setStage({ name: 'saving' });
    const { attempt } = showing;
    await save({ attempt, response, marks: score.marks, ...(confidence !== undefined && { confidence }) });
    if (!isFeedbackLater) setStage({ name: 'answered', response, score, confidence });
  }

  function begin(next: Omit<Showing, 'number'>) {
    setShowing(({ number }) => ({ ...next, number: number + 1 }));
  }

  function tryAgain() {
    isClosed.current = false;
    begin({ attempt: showing.attempt + 1, response: undefined, confidence: undefined });
    setStage({ name: 'asking' });
  }

  function show({ attempt, response, confidence }: Answer) {
    const score = scoreResponse(question, response);
    if (score.state === 'not-ready') return;
    isClosed.current = true;
    begin({ attempt, response, confidence });
    setStage({ name: 'answered', response, score, confidence });
  }

  function noteChange() {
    setStage((before) => (before.name === 'unready' ? { name: 'asking' } : before));
  }

  return { showing, stage, check, tryAgain, show, noteChange };
}
