import { sortView } from '../../question-views/sort/sort-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function SortQuiz(props: KindProps<'sort'>) {
  return <Quiz {...props} view={sortView} />;
}
