import type { Learner } from '../../engine/record/learner.ts';
import { learners } from '../../record-strings.ts';

/** What a learner is called on the page: “You” is whoever learns now without a name. */
export function nameOf({ id, name }: Learner, presentId: string | undefined): string {
  if (name !== '') return name;
  return id === presentId ? learners.you : learners.nameless;
}
