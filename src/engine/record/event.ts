import * as v from 'valibot';
import { clock, courseId, recordId, time } from './order.ts';
import type { StoredShape } from './stored-shape.ts';

/**
 * What a learner did, kept for ever and never changed. A record is a set of these.
 *
 * Sample: `{ v: 3, id: 'k3x9c2qv-4', at: 1795330000000, clock: 17, kind: 'question-answered',
 * question: 'rose-first-look', revision: 1, attempt: 1, response: { chosen: ['find-cause'] }, marks: 1,
 * confidence: 'very', sitting: 'k3x9c2qv-2' }`
 *
 * - `v`: the version of the shape. A new kind or field raises it.
 * - `attempt`: which order the options were shown in: 1 is the order of the page, each “Try again” is one more.
 * - `response`: what was answered, by ids: chosen, put in order, or placed.
 * - `marks`: 0 to 1, as scored when it was answered. The learner’s own marks where the question is of the kind `short`.
 * - `confidence`: how sure the learner was before the feedback; absent when they did not say.
 * - `sitting`: the id of the event that began the check, practice or review it was answered in; absent in a lesson.
 * - `choices`: the ids of all choices from the start of a scenario to where the learner is.
 * - `run`: the id of the event that began this time of playing; absent in that event.
 * - `ending`: the ending that the choices lead to; absent while they lead to none.
 *
 * When the course changes: ids hold through rewording. An answer to an older `revision` no longer counts; a question
 * that is gone is simply not looked up. Choices are played as far as the scenario still has them.
 */
const envelope = { v: v.literal(3), id: recordId, at: time, clock };

const listOfIds = v.pipe(v.array(courseId), v.maxLength(20));

// Not v.record, which leaves out a key such as ‘constructor’ without a word.
const idsByIds = v.custom<Record<string, string>>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 20 && entries.flat().every((id) => v.is(courseId, id));
});

const questionAnswered = v.strictObject({
  ...envelope,
  kind: v.literal('question-answered'),
  question: courseId,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  attempt: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  response: v.union([
    v.strictObject({ chosen: listOfIds }),
    v.strictObject({ ordered: listOfIds }),
    v.strictObject({ placed: idsByIds }),
  ]),
  marks: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  confidence: v.optional(v.picklist(['not-sure', 'fairly', 'very'])),
  sitting: v.optional(recordId),
});

/** The learner came to a part of a lesson for the first time, or came back to the lesson from another one. */
const sectionReached = v.strictObject({
  ...envelope,
  kind: v.literal('section-reached'),
  lesson: courseId,
  section: courseId,
});

/** A lesson is finished: read to its end with every question answered, or because the learner said so. They can take it back. */
const lessonFinished = v.strictObject({
  ...envelope,
  kind: v.literal('lesson-finished'),
  lesson: courseId,
  how: v.picklist(['read', 'said', 'taken-back']),
});

/** A copy of the record was saved as a file. */
const backupMade = v.strictObject({ ...envelope, kind: v.literal('backup-made') });

/**
 * A run through several questions began: a check before a module, the module’s check, mixed practice or a review. It
 * keeps the questions that were drawn, in their order, so that whoever comes back goes on with the same ones.
 */
const sittingBegun = v.strictObject({
  ...envelope,
  kind: v.literal('sitting-begun'),
  of: v.picklist(['before', 'check', 'practice', 'review']),
  module: v.optional(courseId),
  questions: v.pipe(v.array(courseId), v.minLength(1), v.maxLength(60)),
});

/** The learner left a run before its last question, and does not want to go on with it. */
const sittingEnded = v.strictObject({ ...envelope, kind: v.literal('sitting-ended'), sitting: recordId });

/** The most choices of one run that are kept. */
export const CHOICES_MOST = 60;

/** Where the learner stands in a scenario, after a choice or a step back. */
const scenarioPlayed = v.strictObject({
  ...envelope,
  kind: v.literal('scenario-played'),
  scenario: courseId,
  run: v.optional(recordId),
  choices: v.pipe(v.array(courseId), v.maxLength(CHOICES_MOST)),
  ending: v.optional(courseId),
});

const eventSchema = v.variant('kind', [
  questionAnswered,
  sectionReached,
  lessonFinished,
  backupMade,
  sittingBegun,
  sittingEnded,
  scenarioPlayed,
]);

export type RecordEvent = v.InferOutput<typeof eventSchema>;
export type EventOf<Kind extends RecordEvent['kind']> = Extract<RecordEvent, { kind: Kind }>;

/** What happened, before the record gives it an id, a time and its place in the order. */
export type Happening = RecordEvent extends infer One
  ? One extends RecordEvent
    ? Omit<One, keyof typeof envelope>
    : never
  : never;

/** How sure a learner was of an answer before they saw its feedback. */
export type Confidence = NonNullable<EventOf<'question-answered'>['confidence']>;

export const eventShape: StoredShape<RecordEvent> = {
  name: 'event',
  version: 3,
  schema: eventSchema,
  migrations: [
    // Version 2 only adds: three ways to answer, confidence, and sittings.
    { name: 'add-confidence-and-sittings', from: 1, migrate: (older) => ({ ...(older as object), v: 2 }) },
    // Version 3 only adds a kind of event.
    { name: 'add-scenarios', from: 2, migrate: (older) => ({ ...(older as object), v: 3 }) },
  ],
};
