import { orderView } from '../../question-views/order/order-view.tsx';
import { Quiz, type KindProps } from './Quiz.tsx';

/** An island of its own for each kind: a page fetches only the kinds that it asks. */
export function OrderQuiz(props: KindProps<'order'>) {
  return <Quiz {...props} view={orderView} />;
}
