import { z } from 'zod';

/** A field as authors write it: its name, what its schema says of it, and the fields inside it or inside each entry of it. */
export type FieldNote = { name: string; meaning: string; isNeeded: boolean; inside: FieldNote[] };

/** Every field of a schema, in the order in which it is written. */
export function describeShape({ shape }: z.ZodObject): FieldNote[] {
  return Object.entries(shape).map(([name, field]) => ({
    name,
    meaning: (field as z.ZodType).description ?? '',
    isNeeded: !(field as z.ZodType).safeParse(undefined).success,
    inside: describeInside(field as z.ZodType),
  }));
}

function describeInside(field: z.ZodType): FieldNote[] {
  const bare = unwrap(field);
  if (bare instanceof z.ZodObject) return describeShape(bare);
  if (bare instanceof z.ZodArray) return describeInside(bare.element as z.ZodType);
  // The names in a record are the author’s own.
  if (bare instanceof z.ZodRecord) return describeInside(bare.valueType as z.ZodType);
  return [];
}

/** A schema without what lets it be left out. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
