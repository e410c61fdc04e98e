import type { QuestionView, ViewProps } from '../question-view.ts';
import { PlacingFeedback } from '../shared/PlacingFeedback.tsx';
import { sayHowMany } from '../shared/placing-words.ts';
import { choiceIn, explainPlacings, readPlaced } from '../shared/placings.ts';
import { GapInText } from './GapInText.tsx';
import { gapsWords } from './gaps-words.ts';
import { completeText, gapsAmong, listPieces } from './list-pieces.ts';
import styles from './gaps.module.css';

function GapsFields({ question, attempt, response, score }: ViewProps<'gaps'>) {
  const pieces = listPieces(question, attempt);
  return (
    <div>
      <p className={score ? undefined : styles['open']}>
        {pieces.map((piece) => {
          if (typeof piece === 'string') return piece;
          const [inputId, mark] = [`${question.id}/${piece.id}`, score?.itemMarks.get(piece.id)];
          return <GapInText key={piece.id} gap={piece} {...{ inputId, mark }} chosen={choiceIn(piece, response)} />;
        })}
      </p>
      {score && (
        <ol className={`${styles['reasons']} plain-list`}>
          {gapsAmong(pieces).map((gap) => (
            <li key={gap.id}>
              <PlacingFeedback placing={gap} placed={response} score={score} words={gapsWords} label={gap.text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A text with gaps: a list to choose from in each gap; the reason counts the gaps that are right. */
export const gapsView: QuestionView<'gaps'> = {
  Fields: GapsFields,
  readResponse: readPlaced,
  reasonFor: (_, score) => sayHowMany(score, gapsWords.things),
  isReasonShown: true,
  explain: (question, attempt) => {
    const pieces = listPieces(question, attempt);
    return { opening: completeText(pieces), ...explainPlacings(gapsAmong(pieces), gapsWords) };
  },
  words: gapsWords,
};
