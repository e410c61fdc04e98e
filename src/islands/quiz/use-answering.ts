import { useRef, useState, type RefObject } from 'react';
import { scoreResponse } from '../../engine/question/kinds.ts';
import type { QuestionResponse } from '../../engine/question/response.ts';
import type { Scored } from '../../engine/question/score.ts';
import type { AskedQuestion } from '../../question-views/asked-question.ts';
import { viewOf } from '../../question-views/views.ts';
import { append } from '../../store/record.ts';

/** How far the learner is with the question in front of them. */
export type Stage =
  | { name: 'asking' }
  /** Asked for a check with nothing chosen; `times` so that it can be said again. */
  | { name: 'unready'; times: number }
  | { name: 'saving' }
  | { name: 'answered'; response: QuestionResponse; score: Scored };

/** One showing of the question, in the order of one attempt. Its inputs live as long as it does. */
export type Sitting = { number: number; attempt: number; chosen: string[] };

/** A way through a question: choose, check, see the feedback, try again or look at an earlier answer. */
export function useAnswering(question: AskedQuestion, fieldset: RefObject<HTMLFieldSetElement | null>) {
  const [sitting, setSitting] = useState<Sitting>({ number: 1, attempt: 1, chosen: [] });
  const [stage, setStage] = useState<Stage>({ name: 'asking' });
  // Two taps come before React has drawn what the first one changed.
  const isClosed = useRef(false);

  async function check() {
    if (isClosed.current || !fieldset.current) return;
    const response = viewOf[question.kind].readResponse(fieldset.current);
    const score = scoreResponse(question, response);
    if (score.state === 'not-ready') {
      setStage((before) => ({ name: 'unready', times: before.name === 'unready' ? before.times + 1 : 1 }));
      return;
    }
    isClosed.current = true;
    setStage({ name: 'saving' });
    const { id, revision } = question;
    const { attempt } = sitting;
    await append({ kind: 'question-answered', question: id, revision, attempt, response, marks: score.marks });
    setStage({ name: 'answered', response, score });
  }

  function begin(attempt: number, chosen: string[]) {
    setSitting(({ number }) => ({ number: number + 1, attempt, chosen }));
  }

  function tryAgain() {
    isClosed.current = false;
    begin(sitting.attempt + 1, []);
    setStage({ name: 'asking' });
  }

  function show({ attempt, response }: { attempt: number; response: QuestionResponse }) {
    const score = scoreResponse(question, response);
    if (score.state === 'not-ready') return;
    isClosed.current = true;
    begin(attempt, response.chosen);
    setStage({ name: 'answered', response, score });
  }

  function noteChange() {
    if (stage.name === 'unready') setStage({ name: 'asking' });
  }

  return { sitting, stage, check, tryAgain, show, noteChange };
}
