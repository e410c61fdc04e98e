import type { QuestionResponse } from '../../engine/question/response.ts';
import type { Scored } from '../../engine/question/score.ts';
import { Feedback } from './Feedback.tsx';
import { quote, type PlacingWords } from './placing-words.ts';
import { choiceIn, reasonFor, textOf, type Placing } from './placings.ts';

type Props = {
  placing: Placing;
  placed: QuestionResponse | undefined;
  score: Scored | undefined;
  words: PlacingWords;
  /** What it is about, where it does not stand right above. */
  label?: string;
};

/** Once the answer was checked: how it did, what was chosen, where it belongs when that is elsewhere, and why. */
export function PlacingFeedback({ placing, placed, score, words, label }: Props) {
  const mark = score?.itemMarks.get(placing.id);
  if (!mark) return undefined;
  return (
    <Feedback
      mark={mark}
      words={label === undefined ? words.marks[mark] : `${label} · ${words.marks[mark]}`}
      chosen={quote(textOf(placing, choiceIn(placing, placed)))}
      reason={mark === 'chosen-right' ? placing.feedback : reasonFor(placing, words)}
    />
  );
}
