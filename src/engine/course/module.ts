import { z } from 'zod';
import { id, words } from './ids.ts';

/** `module.yaml`: what a module is about. Its lessons are the `.mdx` files beside it. */
export const moduleSchema = z.strictObject({
  id: id.describe('Permanent; its address uses it.'),
  title: words.describe('The title.'),
  description: words.describe('One or two sentences for lists: what it gives the learner.'),
  hue: z
    .number()
    .int()
    .min(1, 'choose one from 1 to 12')
    .max(12, 'choose one from 1 to 12')
    .describe('Which of the twelve colour pairs it wears, 1 to 12.'),
});

export type ModuleHead = z.infer<typeof moduleSchema>;

/** `course.yaml`: the title, and the only place that knows the order. */
export const courseSchema = z.strictObject({
  title: words.describe('The course’s title.'),
  promise: words.describe('What it is, in one sentence.'),
  modules: z
    .array(
      z.strictObject({
        id: id.describe('The module’s id.'),
        lessons: z.array(id).min(1, 'name at least one lesson').describe('The ids of its lessons, in order.'),
      }),
    )
    .min(1, 'name at least one module')
    .describe('The modules, in order.'),
  scenarios: z.array(id).default([]).describe('The ids of the scenarios, in order. Default: none.'),
});

export type CourseHead = z.infer<typeof courseSchema>;
