import type { AskedOf } from '../../engine/question/asked.ts';
import { orderFor } from '../../engine/question/order.ts';
import type { QuestionView, ViewProps } from '../question-view.ts';
import { Picker } from '../shared/Picker.tsx';
import { PlacingFeedback } from '../shared/PlacingFeedback.tsx';
import { sayHowMany } from '../shared/placing-words.ts';
import { choiceIn, explainPlacings, readPlaced, type Placing } from '../shared/placings.ts';
import { matchWords } from './match-words.ts';
import styles from './match.module.css';

function listItems({ id, items, choices }: AskedOf<'match'>, attempt: number): Placing[] {
  const shown = orderFor(`${id}-choices`, choices, attempt);
  return orderFor(id, items, attempt).map((item) => ({ ...item, key: item.to, choices: shown }));
}

function MatchFields({ question, attempt, response, score }: ViewProps<'match'>) {
  return (
    <div className={styles['pairs']}>
      {listItems(question, attempt).map((item) => {
        // A slash stands in no id, so no other name on the page can be the same.
        const inputId = `${question.id}/${item.id}`;
        return (
          <div key={item.id} className={styles['pair']}>
            <label htmlFor={inputId}>{item.text}</label>
            <Picker id={inputId} placing={item} chosen={choiceIn(item, response)} isClosed={score !== undefined} />
            <PlacingFeedback placing={item} placed={response} score={score} words={matchWords} />
          </div>
        );
      })}
    </div>
  );
}

/** Pairs: a list to choose from beside each item; the reason counts the pairs that are right. */
export const matchView: QuestionView<'match'> = {
  Fields: MatchFields,
  readResponse: readPlaced,
  reasonFor: (_, score) => sayHowMany(score, matchWords.things),
  isReasonShown: true,
  explain: (question, attempt) => explainPlacings(listItems(question, attempt), matchWords),
  words: matchWords,
};
