import type { AskedQuestion } from '../../engine/question/asked.ts';
import { scoreResponse } from '../../engine/question/kinds.ts';
import { verdictOf } from '../../engine/question/score.ts';
import type { Answer } from '../../engine/record/progress.ts';
import { quiz } from '../../question-strings.ts';
import type { ViewWords } from '../question-view.ts';
import styles from './live.module.css';

type Props = {
  question: AskedQuestion;
  words: ViewWords['saved'];
  saved: Answer | undefined;
  onShow: (saved: Answer) => void;
};

/** The line that an earlier answer comes back as, in room that is kept for it from the start. */
export function SavedLine({ question, words, saved, onShow }: Props) {
  return (
    <div className={styles['saved']} data-longest={longestLine(words)}>
      {saved && saved.revision < question.revision && <p>{quiz.reopened}</p>}
      {saved && saved.revision === question.revision && (
        <p>
          {words[verdictOf(saved.marks)]}{' '}
          {canBeShown(question, saved) && (
            <button type="button" onClick={() => onShow(saved)}>
              {quiz.showAnswer}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** False when the options that were chosen are no longer there. */
function canBeShown(question: AskedQuestion, { response }: Answer): boolean {
  return scoreResponse(question, response).state === 'scored';
}

/** Keeps as much room as any of the lines can need, on every screen and with every size of letters. */
function longestLine(words: ViewWords['saved']): string {
  const lines = Object.values(words).map((line) => `${line} ${asOneWord(quiz.showAnswer)}`);
  return [quiz.reopened, ...lines].reduce((longest, line) => (line.length > longest.length ? line : longest));
}

/** A button does not break over two lines as running words do. */
function asOneWord(label: string): string {
  return label.replaceAll(' ', '\u00a0');
}
