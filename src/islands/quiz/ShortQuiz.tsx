import { useState } from 'react';
import { shortView } from '../../question-views/short/short-view.tsx';
import { keepAnswerText } from '../../store/answer-text.ts';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. What is written is kept as well. */
export function ShortQuiz(props: KindProps<'short'>) {
  const [text] = useState(() => keepAnswerText(props.question.id));
  return <Quiz {...props} view={shortView} text={text} />;
}
