import { spotView } from '../../question-views/spot/spot-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function SpotQuiz(props: KindProps<'spot'>) {
  return <Quiz {...props} view={spotView} />;
}
