import type { Sitting } from '../../engine/sitting/sitting.ts';
import { BeforeStart } from './BeforeStart.tsx';
import { CheckStart } from './CheckStart.tsx';
import { PracticeStart } from './PracticeStart.tsx';
import { ReviewStart } from './ReviewStart.tsx';
import type { Known, SittingActions } from './use-sitting.ts';

export type StartProps = { known: Known; actions: SittingActions };

type Props = StartProps & { of: Sitting['of']; module?: string | undefined; review: string };

/** What there is to begin or to go on with. */
export function Start({ of, module = '', review, ...props }: Props) {
  switch (of) {
    case 'before':
      return <BeforeStart module={module} {...props} />;
    case 'check':
      return <CheckStart module={module} {...props} />;
    case 'practice':
      return <PracticeStart {...props} />;
    case 'review':
      return <ReviewStart review={review} {...props} />;
  }
}
