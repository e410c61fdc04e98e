import { z } from 'zod';
import { criterionId, id, words } from './ids.ts';

/** What stands between the `---` lines at the top of a lesson. */
export const lessonSchema = z.strictObject({
  id: id.describe('Permanent; its address and the learner’s record use it.'),
  title: words.describe('The title, at most 50 letters so that it fits a phone.').max(50, 'use at most 50 letters'),
  description: words.describe('One sentence for lists and search: what the lesson is about.'),
  outcome: words.describe('What you will be able to do. It ends the sentence “By the end you will be able to …”.'),
  criteria: z
    .array(criterionId)
    .min(1, 'name at least one criterion')
    .describe('The criteria that the lesson serves, main one first.'),
  keyWords: z
    .array(id)
    .min(4, 'name four to six glossary terms')
    .max(6, 'name four to six glossary terms')
    .describe('Four to six glossary terms that open the lesson.'),
  checkYourself: z
    .array(id)
    .default([])
    .describe(
      'The questions that close the lesson, beside those in its text. The rest of its bank is kept for checks, practice and review. Default: none.',
    ),
  summary: z.array(words).length(3, 'write three lines').describe('Three lines to remember.'),
  phrases: z.array(words).length(2, 'write two phrases').describe('Two phrases to use at work tomorrow.'),
});

export type LessonHead = z.infer<typeof lessonSchema>;
