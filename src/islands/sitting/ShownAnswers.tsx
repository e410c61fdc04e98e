import type { AnswerEvent } from '../../engine/sitting/bank.ts';
import { verdictOf } from '../../engine/question/score.ts';
import { ShownQuestion } from '../../question-views/shown/ShownQuestion.tsx';
import { Icon } from '../../question-views/shared/Icon.tsx';
import { verdictIcons } from '../../question-views/shared/verdict-icons.ts';
import { resultWords } from '../../sitting-strings.ts';
import type { ReadyQuestion } from './questions.ts';
import { useAnswerText } from './use-answer-text.ts';
import type { Stage } from './use-sitting.ts';
import styles from './sitting.module.css';

/** Every question of the run with its answer, its feedback and its explanation; each opens on request. */
export function ShownAnswers({ stage }: { stage: Extract<Stage, { name: 'results' }> }) {
  const { sitting, questions } = stage;
  const shown = sitting.questions.flatMap((id) => {
    const [ready, answer] = [questions.get(id), sitting.answers.get(id)];
    return ready && answer ? [{ ready, answer }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{resultWords.everyQuestion}</h3>
      <ul className={`${styles['answers']} plain-list`}>
        {shown.map(({ ready, answer }) => (
          <li key={ready.question.id}>
            <ShownAnswer ready={ready} answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ShownAnswer({ ready: { question, view }, answer }: { ready: ReadyQuestion; answer: AnswerEvent }) {
  const text = useAnswerText(question);
  const verdict = verdictOf(answer.marks);
  return (
    <details className={styles['answer']}>
      <summary>
        <span className={`${styles['verdict']} ${styles[verdict]}`}>
          <Icon name={verdictIcons[verdict]} /> {view.words.verdicts[verdict]}
        </span>{' '}
        {question.ask}
      </summary>
      <ShownQuestion question={question} view={view} answer={answer} text={text} />
    </details>
  );
}
