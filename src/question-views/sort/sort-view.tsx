import type { AskedOf } from '../../engine/question/asked.ts';
import { orderFor } from '../../engine/question/order.ts';
import type { QuestionView, ViewProps } from '../question-view.ts';
import { Pill } from '../shared/Pill.tsx';
import { PlacingFeedback } from '../shared/PlacingFeedback.tsx';
import { sayHowMany } from '../shared/placing-words.ts';
import { choiceIn, explainPlacings, PLACES, readPlaced, type Placing } from '../shared/placings.ts';
import { sortWords } from './sort-words.ts';
import styles from './sort.module.css';

function listCards({ id, cards, groups }: AskedOf<'sort'>, attempt: number): Placing[] {
  return orderFor(id, cards, attempt).map((card) => ({ ...card, key: card.to, choices: groups }));
}

function SortFields({ question, attempt, response, score }: ViewProps<'sort'>) {
  return (
    <div className={styles['cards']}>
      {listCards(question, attempt).map((card) => (
        <fieldset key={card.id} className={styles['card']}>
          <legend>{card.text}</legend>
          <div className={styles['groups']} hidden={score !== undefined}>
            {card.choices.map((group) => (
              <Pill
                key={group.id}
                // A slash stands in no id, so no other name on the page can be the same.
                name={`${question.id}/${card.id}`}
                value={group.id}
                defaultChecked={group.id === choiceIn(card, response)}
                {...{ [PLACES]: card.id }}
              >
                {group.text}
              </Pill>
            ))}
          </div>
          <PlacingFeedback placing={card} placed={response} score={score} words={sortWords} />
        </fieldset>
      ))}
    </div>
  );
}

/** Cards in groups: the groups as radio buttons under each card; the reason counts the cards that are right. */
export const sortView: QuestionView<'sort'> = {
  Fields: SortFields,
  readResponse: readPlaced,
  reasonFor: (_, score) => sayHowMany(score, sortWords.things),
  isReasonShown: true,
  explain: (question, attempt) => explainPlacings(listCards(question, attempt), sortWords),
  words: sortWords,
};
