import { matchView } from '../../question-views/match/match-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function MatchQuiz(props: KindProps<'match'>) {
  return <Quiz {...props} view={matchView} />;
}
