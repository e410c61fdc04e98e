import { z } from 'zod';
import { questionSchema, type QuestionKind } from './schema.ts';

/** A field of a question as authors write it: its name, what its schema says of it, and the fields inside it. */
export type FieldNote = { name: string; meaning: string; isNeeded: boolean; inside: FieldNote[] };

/** Every field of a kind of question, in the order in which banks are written. */
export function describeFields(kind: QuestionKind): FieldNote[] {
  const schema = questionSchema.options.find((option) => option.shape.kind.value === kind);
  return schema ? describeShape(schema) : [];
}

function describeShape({ shape }: z.ZodObject): FieldNote[] {
  return Object.entries(shape).map(([name, field]) => ({
    name,
    meaning: (field as z.ZodType).description ?? '',
    isNeeded: !(field as z.ZodType).safeParse(undefined).success,
    inside: field instanceof z.ZodArray && field.element instanceof z.ZodObject ? describeShape(field.element) : [],
  }));
}
