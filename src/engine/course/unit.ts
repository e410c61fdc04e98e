import { z } from 'zod';
import { criterionId, fewWords, id, words } from './ids.ts';

const wording = z
  .enum(['awarding-body', 'paraphrase', 'ours'])
  .describe(
    'Whose words: `awarding-body` (the unit’s own words, read on a page), `paraphrase` (the criterion in our words), `ours` (a study aid we wrote).',
  );

const criterionFields = z.strictObject({
  number: z
    .string()
    .regex(/^\d+(\.\d+)?[a-z]?$/, 'write the number in quotes, such as "1.4"')
    .describe('Its number in the unit, in quotes.'),
  text: words.describe('What the learner must do, beginning with the command verb.'),
  verb: id.describe('The command verb; it must stand in content/verbs.yaml.'),
  kind: z
    .enum(['knowledge', 'evaluation', 'workplace'])
    .describe(
      '`knowledge` (an explanation), `evaluation` (a written judgement of one’s own practice), `workplace` (shown at work; never by questions).',
    ),
  wording,
  note: words.optional().describe('Anything a learner should know about this criterion.'),
  evidence: words.optional().describe('What an assessor would need to see. Needed for `evaluation` and `workplace`.'),
  sameAs: z
    .array(criterionId)
    .default([])
    .describe('Criteria of the main units that ask for the same thing. For crosswalk units. Default: none.'),
});

const criterionSchema = criterionFields.refine(({ kind, evidence }) => kind === 'knowledge' || evidence !== undefined, {
  path: ['evidence'],
  message: 'say what an assessor would need to see',
});

/** A qualification unit: its outcomes and their criteria. */
export const unitSchema = z.strictObject({
  id: id.describe('Permanent; criteria are named by it, such as l4-partnership/1.4.'),
  title: words.describe('The unit’s title.'),
  shortTitle: fewWords(4).describe('What lists and labels say, at most four words, such as “Level 4 unit”.'),
  qualification: words.describe('The qualification it belongs to.'),
  level: words.describe('The level, such as “Level 4”.'),
  standing: z
    .enum(['main', 'extension', 'crosswalk'])
    .describe('`main` (the course is built on it), `extension` (extra reading), `crosswalk` (pointed to our lessons).'),
  about: words.describe('Who sits it and what it is about, in two or three sentences.'),
  caution: words.optional().describe('What cannot be relied on, such as a unit number we could not verify.'),
  source: id.optional().describe('The source, when `about` or `caution` states a law, date or number.'),
  outcomes: z
    .array(
      z.strictObject({
        number: z.number().int().min(1, 'count from 1').describe('The learning outcome’s number.'),
        title: words.describe('The learning outcome.'),
        wording,
        criteria: z.array(criterionSchema).min(1, 'give at least one criterion').describe('Its criteria, in order.'),
      }),
    )
    .min(1, 'give at least one outcome')
    .describe('Learning outcomes, in order.'),
});

export type Unit = z.infer<typeof unitSchema>;
export type Outcome = Unit['outcomes'][number];
export type Criterion = Outcome['criteria'][number];
export type Wording = Criterion['wording'];

/** A command verb, such as “explain”, and what it asks of an answer. */
export const verbSchema = z.strictObject({
  id: id.describe('The verb itself, such as explain.'),
  asks: words.describe('What the verb asks for, in one sentence.'),
  enough: words.describe('What makes an answer enough.'),
  notEnough: words.describe('What people often write that is not enough.'),
});

export const verbsSchema = z.array(verbSchema);
export type Verb = z.infer<typeof verbSchema>;
