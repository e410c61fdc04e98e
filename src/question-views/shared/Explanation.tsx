import { optionMarkWords, quiz } from '../../question-strings.ts';
import type { AskedQuestion } from '../asked-question.ts';
import { Feedback } from './Feedback.tsx';
import { letterAt } from './letters.ts';
import { Reveal } from './Reveal.tsx';
import styles from './explanation.module.css';

/** What each choice leads to, and where the matter is taught. Opens on request. */
export function Explanation({ question, options }: { question: AskedQuestion; options: AskedQuestion['options'] }) {
  return (
    <Reveal label={quiz.explanation}>
      <ol className={`${styles['reasons']} plain-list`}>
        {options.map(({ id, text, right, feedback }, index) => {
          const mark = right ? 'chosen-right' : 'chosen-wrong';
          return (
            <li key={id}>
              <p className="visually-hidden">{text}</p>
              <Feedback
                mark={mark}
                words={`${letterAt(index)} · ${optionMarkWords[question.kind][mark]}`}
                reason={feedback}
              />
            </li>
          );
        })}
      </ol>
      <p className="quiet">
        <a href={`#${question.section}`}>{quiz.readPart}</a>
        {question.source && <span> · {quiz.source(question.source)}</span>}
      </p>
    </Reveal>
  );
}
