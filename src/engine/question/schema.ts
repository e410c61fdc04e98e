import { z } from 'zod';
import { multipleSchema } from './multiple/schema.ts';
import { singleSchema } from './single/schema.ts';

/** A question of a lesson’s bank. */
export const questionSchema = z.discriminatedUnion('kind', [singleSchema, multipleSchema]);

/** A `*.questions.yaml` file: the bank of the lesson whose file has the same name. */
export const questionsSchema = z.array(questionSchema);

export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
