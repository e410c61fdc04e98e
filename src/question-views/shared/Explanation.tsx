import type { AskedQuestion } from '../../engine/question/asked.ts';
import { quiz } from '../../question-strings.ts';
import type { QuestionView } from '../question-view.ts';
import { Feedback } from './Feedback.tsx';
import { Reveal } from './Reveal.tsx';
import styles from './explanation.module.css';

type Props = { question: AskedQuestion; view: QuestionView; attempt: number };

/** What is right and why, and where the matter is taught. Opens on request. */
export function Explanation({ question, view, attempt }: Props) {
  const { opening, lines } = view.explain(question, attempt);
  return (
    <Reveal label={view.words.explanation}>
      {opening !== undefined && <p>{opening}</p>}
      <ol className={`${styles['reasons']} plain-list`}>
        {lines.map(({ id, head, spoken, mark, reason }) => (
          <li key={id}>
            {spoken !== undefined && <p className="visually-hidden">{spoken}</p>}
            <Feedback mark={mark} words={head} reason={reason} />
          </li>
        ))}
      </ol>
      <p className="quiet">
        <a href={question.part}>{quiz.readPart}</a>
        {question.source && <span> · {quiz.source(question.source)}</span>}
      </p>
    </Reveal>
  );
}
