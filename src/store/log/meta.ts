import * as v from 'valibot';
import { time } from '../../engine/record/order.ts';
import type { StoredShape } from '../../engine/record/stored-shape.ts';

/**
 * What the log holds for one learner, so that a page can tell in one look whether its snapshot is of today.
 * It can be counted again from the log. Sample: `{ v: 1, count: 480, clock: 512, savedAt: 1795330000000 }`
 */
const metaSchema = v.strictObject({
  v: v.literal(1),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  savedAt: v.optional(time),
});

export type Meta = v.InferOutput<typeof metaSchema>;

export const metaShape: StoredShape<Meta> = { name: 'meta', version: 1, schema: metaSchema, migrations: [] };

export const emptyMeta: Meta = { v: 1, count: 0, clock: 0 };
