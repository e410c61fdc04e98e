import { gapsView } from '../../question-views/gaps/gaps-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function GapsQuiz(props: KindProps<'gaps'>) {
  return <Quiz {...props} view={gapsView} />;
}
