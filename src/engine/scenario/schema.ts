import { z } from 'zod';
import { criterionId, fewWords, id, words } from '../course/ids.ts';
import { CHOICES_MOST } from '../record/event.ts';

const level = z.number().int().min(1, 'count the levels from 1');
const byMeter = <Value extends z.ZodType>(value: Value) => z.record(id, value);

/** What has to be so. All of it has to hold. */
const conditionSchema = z
  .strictObject({
    happened: z.array(id).default([]).describe('Flags that were raised before. Default: none.'),
    notHappened: z.array(id).default([]).describe('Flags that were not raised. Default: none.'),
    atLeast: byMeter(level)
      .default({})
      .describe('Meters, each with the lowest level that will do, such as `trust: 3`. Default: none.'),
    atMost: byMeter(level).default({}).describe('Meters, each with the highest level that will do. Default: none.'),
  })
  .refine(
    ({ happened, notHappened, atLeast, atMost }) =>
      happened.length + notHappened.length + Object.keys(atLeast).length + Object.keys(atMost).length > 0,
    'say what has to be so: happened, notHappened, atLeast or atMost',
  );

const meterSchema = z.strictObject({
  id: id.describe('What effects and conditions name.'),
  name: fewWords(4).describe('What learners see it called, such as “Trust”.'),
  about: words.describe('What it is, in one sentence to the learner. It has no points.'),
  levels: z
    .array(fewWords(14))
    .min(3, 'write three to six levels')
    .max(6, 'write three to six levels')
    .describe('What each level means, as a sentence to the learner, the lowest first. They count from 1.'),
  start: level.describe('The level at which the scenario begins.'),
});

const flagSchema = z.strictObject({
  id: id.describe('What `raises` and conditions name.'),
  means: fewWords(14).describe('What happened, as a sentence to the learner: “You rang Joel.”'),
});

/** The ways in which something comes to the learner. */
export const LINE_KINDS = ['story', 'speech', 'thought', 'call', 'note', 'document'] as const;
const SPOKEN = ['speech', 'thought', 'call'];
const WRITTEN = ['note', 'document'];

const lineSchema = z
  .strictObject({
    kind: z
      .enum(LINE_KINDS)
      .describe(
        '`story` (what happens), `speech` (said in the room), `thought` (not said), `call` (said on the phone), `note` (written by hand or in a message), `document` (a letter, plan or record).',
      ),
    who: id.optional().describe('The person. Needed for `speech`, `thought` and `call`; may stand with `note`.'),
    title: fewWords(12)
      .optional()
      .describe('What it is, such as “Discharge letter, Ward 7”. Needed for `note` and `document`.'),
    words: words.describe('The words, in at most 60.'),
    when: conditionSchema.optional().describe('Show the line only when this is so. Default: it always shows.'),
  })
  .refine(({ kind, who }) => !SPOKEN.includes(kind) || who !== undefined, {
    path: ['who'],
    message: 'name the person whose words these are',
  })
  .refine(({ kind, who }) => kind !== 'story' || who === undefined, {
    path: ['who'],
    message: 'a story is told by nobody; use speech, thought or call for somebody’s words',
  })
  .refine(({ kind, title }) => WRITTEN.includes(kind) === (title !== undefined), {
    path: ['title'],
    message: 'notes and documents have a title, and nothing else has',
  });

const debriefSchema = z.strictObject({
  did: words.describe('What the choice did, and why, in at most 60 words.'),
  principle: fewWords(14).describe('The principle behind it, as a rule to take to work: “Ask which tasks.”'),
  criterion: criterionId.describe('The criterion it touches.'),
  source: id.optional().describe('The source, when law, guidance, a date or a number is involved.'),
  others: z
    .array(
      z.strictObject({
        who: id.describe('Another person.'),
        saw: words.describe('What they saw and felt, in their own voice, in at most 45 words.'),
      }),
    )
    .min(1, 'say how at least one other person saw it')
    .describe('What each other person whom it touches saw and felt.'),
});

const choiceSchema = z.strictObject({
  id: id.describe('Permanent and used once in the scenario; what a learner chose is stored by it.'),
  words: fewWords(25).describe('What the learner may do or say, in at most 25 words.'),
  when: conditionSchema.optional().describe('Offer it only when this is so. Default: it is always offered.'),
  then: words.describe('What happens next, in at most 60 words.'),
  effects: byMeter(
    z
      .number()
      .int()
      .refine((change) => change !== 0, 'leave out a meter that does not change'),
  )
    .default({})
    .describe('How many levels each meter goes up (1, 2) or down (-1, -2). Default: none.'),
  raises: z.array(id).default([]).describe('The flags it raises: what later scenes may ask about. Default: none.'),
  next: id.describe('The id of the scene or the ending that follows.'),
  instead: z
    .array(
      z.strictObject({
        when: conditionSchema.describe('When this is so, after the effects of the choice.'),
        next: id.describe('The scene or the ending that follows instead.'),
        then: words.optional().describe('What happens instead of the choice’s `then`. Default: the same.'),
      }),
    )
    .default([])
    .describe('Where it leads instead, and when. The first that is so counts. Default: always to `next`.'),
  debrief: debriefSchema.describe('What the learner is told of it at the end.'),
});

const sceneSchema = z.strictObject({
  id: id.describe('Permanent within the scenario.'),
  title: fewWords(8).describe('A short title, at most eight words.'),
  setting: fewWords(25).describe('Where and when: “The office at Larkfield House, ten to four.”'),
  present: z.array(id).default([]).describe('The people who are there, besides the learner. Default: nobody.'),
  lines: z
    .array(lineSchema)
    .min(1, 'write at least one line')
    .describe('What happens, and what is said or read, in order.'),
  choices: z
    .array(choiceSchema)
    .min(2, 'offer two to four choices')
    .max(4, 'offer two to four choices')
    .describe('Two to four things that a sensible worker might do.'),
  turningPoint: z
    .strictObject({
      best: id.describe('The choice that serves the person best here. It is offered whenever the scene is.'),
      why: words.describe('Why it is the best one here, in at most 60 words.'),
    })
    .optional()
    .describe('Where much depends on the choice. Default: all choices here can lead to the same.'),
});

/** How an ending is for the person, from the best. */
export const QUALITIES = ['good', 'mixed', 'poor'] as const;

const endingSchema = z.strictObject({
  id: id.describe('Permanent within the scenario, and not the id of a scene.'),
  title: fewWords(8).describe('A short title, at most eight words.'),
  quality: z.enum(QUALITIES).describe('How it is for the person: `good`, `mixed` or `poor`.'),
  outcome: words.describe('What it came to for the person, in at most 60 words.'),
  causes: z
    .array(id)
    .min(1, 'name at least one choice')
    .describe('The choices at turning points that lead here. Everybody who comes here made at least one of them.'),
});

/** A scenario: a file in `content/scenarios/`. */
export const scenarioSchema = z.strictObject({
  id: id.describe('Permanent; its address and the learner’s record use it.'),
  title: words.describe('The title, at most 50 letters so that it fits a phone.').max(50, 'use at most 50 letters'),
  description: words.describe('One sentence for lists and search: what it is about.'),
  module: id.optional().describe('The module whose page shows it. Default: none.'),
  criteria: z
    .array(criterionId)
    .min(1, 'name at least one criterion')
    .describe('The criteria that it serves, main one first.'),
  you: words.describe('Who the learner is in it: “You are a senior care worker on the late shift.”'),
  choicesToAnEnd: z
    .strictObject({
      fewest: z.number().int().min(1, 'write 1 or more').describe('The fewest choices to any ending.'),
      most: z
        .number()
        .int()
        .min(1, 'write 1 or more')
        .max(CHOICES_MOST, `a learner’s record holds at most ${CHOICES_MOST}`)
        .describe('The most choices to any ending.'),
    })
    .describe('How many choices it takes, at least and at most. The checks hold every path against it.'),
  meters: z
    .array(meterSchema)
    .min(1, 'name one to four meters')
    .max(4, 'name one to four meters')
    .describe('One to four things that choices change, such as trust or safety.'),
  flags: z.array(flagSchema).default([]).describe('What later scenes may ask about. Default: none.'),
  start: id.describe('The id of the scene that opens it.'),
  scenes: z.array(sceneSchema).min(1, 'write at least one scene').describe('The scenes, in the order of the story.'),
  endings: z.array(endingSchema).min(1, 'write at least one ending').describe('The endings, the best first.'),
  discuss: z
    .array(words)
    .min(3, 'write three to six questions')
    .max(6, 'write three to six questions')
    .describe('Three to six questions for a professional discussion with an assessor, about the learner’s own work.'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Scene = Scenario['scenes'][number];
export type Line = Scene['lines'][number];
export type Choice = Scene['choices'][number];
export type Ending = Scenario['endings'][number];
export type Meter = Scenario['meters'][number];
export type Condition = z.infer<typeof conditionSchema>;
export type Quality = Ending['quality'];
