import type { AskedQuestion } from '../../engine/question/asked.ts';
import { scoreResponse } from '../../engine/question/kinds.ts';
import type { QuestionResponse } from '../../engine/question/response.ts';
import { QuestionFields } from '../live/QuestionFields.tsx';
import type { QuestionView, TextKeeper } from '../question-view.ts';
import { Explanation } from '../shared/Explanation.tsx';
import styles from './shown-question.module.css';

type Props = {
  question: AskedQuestion;
  view: QuestionView;
  /** An answer to look back at; undefined to show the question alone. */
  answer?: { attempt: number; response: QuestionResponse } | undefined;
  /** Where the words of the answer are kept. */
  text?: TextKeeper | undefined;
};

/** A question to look at and not to answer: with what was answered, its feedback, and the explanation. */
export function ShownQuestion({ question, view, answer, text }: Props) {
  const { Fields } = view;
  const attempt = answer?.attempt ?? 1;
  const response = answer?.response;
  const score = response && scoreResponse(question, response);
  return (
    <div className={styles['shown']}>
      {question.situation && <p>{question.situation}</p>}
      <QuestionFields ask={question.ask} isClosed>
        <Fields
          {...{ question, attempt, response, score: score?.state === 'scored' ? score : undefined, text }}
          onChange={nothing}
        />
      </QuestionFields>
      <Explanation question={question} view={view} attempt={attempt} />
    </div>
  );
}

function nothing(): void {
  // A question that is looked at cannot be changed.
}
