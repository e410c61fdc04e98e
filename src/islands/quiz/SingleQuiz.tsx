import { singleView } from '../../question-views/single/single-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function SingleQuiz(props: KindProps<'single'>) {
  return <Quiz {...props} view={singleView} />;
}
