import * as z from 'zod/mini';
import { time } from '../../engine/record/order.ts';
import type { StoredShape } from '../../engine/record/stored-shape.ts';

/**
 * What the log holds for one learner, so that a page can tell in one look whether its snapshot is of today.
 * It can be counted again from the log. Sample: `{ v: 1, count: 480, clock: 512, savedAt: 1795330000000 }`
 */
const metaSchema = z.strictObject({
  v: z.literal(1),
  count: z.int().check(z.minimum(0)),
  clock: z.int().check(z.minimum(0)),
  savedAt: z.optional(time),
});

export type Meta = z.infer<typeof metaSchema>;

export const metaShape: StoredShape<Meta> = { name: 'meta', version: 1, schema: metaSchema, migrations: [] };

export const emptyMeta: Meta = { v: 1, count: 0, clock: 0 };
