import { describeShape, type FieldNote } from '../course/describe-fields.ts';
import { questionSchema, type QuestionKind } from './schema.ts';

/** Every field of a kind of question, in the order in which banks are written. */
export function describeFields(kind: QuestionKind): FieldNote[] {
  const schema = questionSchema.options.find((option) => option.shape.kind.value === kind);
  return schema ? describeShape(schema) : [];
}
