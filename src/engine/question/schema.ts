import { z } from 'zod';
import { gapsSchema } from './gaps/schema.ts';
import { matchSchema } from './match/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { orderSchema } from './order/schema.ts';
import { shortSchema } from './short/schema.ts';
import { singleSchema } from './single/schema.ts';
import { sortSchema } from './sort/schema.ts';
import { spotSchema } from './spot/schema.ts';

/** A question of a lesson’s bank. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  matchSchema,
  orderSchema,
  sortSchema,
  gapsSchema,
  spotSchema,
  shortSchema,
]);

/** A `*.questions.yaml` file: the bank of the lesson whose file has the same name. */
export const questionsSchema = z.array(questionSchema);

export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
