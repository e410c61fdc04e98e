import { multipleView } from '../../question-views/multiple/multiple-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function MultipleQuiz(props: KindProps<'multiple'>) {
  return <Quiz {...props} view={multipleView} />;
}
