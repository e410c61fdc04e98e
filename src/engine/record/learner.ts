import * as v from 'valibot';
import { recordId, time } from './order.ts';
import type { StoredShape } from './stored-shape.ts';

/** The most letters a learner’s name may have. */
export const NAME_MOST = 60;

/**
 * One of the learners who share a device. `name` is what they call themselves; it is empty until they give one.
 * Sample: `{ v: 1, id: 'k3x9c2qv', name: 'Sam', since: 1795330000000 }`
 */
const learnerSchema = v.strictObject({
  v: v.literal(1),
  id: recordId,
  name: v.pipe(v.string(), v.maxLength(NAME_MOST)),
  since: time,
});

export type Learner = v.InferOutput<typeof learnerSchema>;

/** A learner of whom nothing is known but that there is a record of theirs. */
export const namelessLearner = (learnerId: string): Learner => ({ v: 1, id: learnerId, name: '', since: 0 });

export const learnerShape: StoredShape<Learner> = {
  name: 'learner',
  version: 1,
  schema: learnerSchema,
  migrations: [],
};
