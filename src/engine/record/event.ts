import * as z from 'zod/mini';
import { clock, courseId, recordId, time } from './order.ts';
import type { StoredShape } from './stored-shape.ts';

/**
 * What a learner did, kept for ever and never changed. A record is a set of these.
 *
 * Sample: `{ v: 1, id: 'k3x9c2qv-4', at: 1795330000000, clock: 17, kind: 'question-answered',
 * question: 'rose-first-look', revision: 1, attempt: 1, response: { chosen: ['find-cause'] }, marks: 1 }`
 *
 * - `v`: the version of the shape. A new kind or field raises it.
 * - `attempt`: which order the options were shown in: 1 is the order of the page, each “Try again” is one more.
 * - `response`: what was chosen, by id.
 * - `marks`: 0 to 1, as scored when it was answered.
 *
 * When the course changes: ids hold through rewording. An answer to an older `revision` no longer counts; a question
 * that is gone is simply not looked up.
 */
const envelope = { v: z.literal(1), id: recordId, at: time, clock };

const questionAnswered = z.strictObject({
  ...envelope,
  kind: z.literal('question-answered'),
  question: courseId,
  revision: z.int().check(z.minimum(1)),
  attempt: z.int().check(z.minimum(1)),
  response: z.strictObject({ chosen: z.array(courseId).check(z.maxLength(20)) }),
  marks: z.number().check(z.minimum(0), z.maximum(1)),
});

/** The learner came to a part of a lesson for the first time, or came back to the lesson from another one. */
const sectionReached = z.strictObject({
  ...envelope,
  kind: z.literal('section-reached'),
  lesson: courseId,
  section: courseId,
});

/** A lesson is finished: read to its end with every question answered, or because the learner said so. They can take it back. */
const lessonFinished = z.strictObject({
  ...envelope,
  kind: z.literal('lesson-finished'),
  lesson: courseId,
  how: z.enum(['read', 'said', 'taken-back']),
});

/** A copy of the record was saved as a file. */
const backupMade = z.strictObject({ ...envelope, kind: z.literal('backup-made') });

const eventSchema = z.discriminatedUnion('kind', [questionAnswered, sectionReached, lessonFinished, backupMade]);

export type RecordEvent = z.infer<typeof eventSchema>;
export type EventOf<Kind extends RecordEvent['kind']> = Extract<RecordEvent, { kind: Kind }>;

/** What happened, before the record gives it an id, a time and its place in the order. */
export type Happening = RecordEvent extends infer One
  ? One extends RecordEvent
    ? Omit<One, keyof typeof envelope>
    : never
  : never;

export const eventShape: StoredShape<RecordEvent> = { name: 'event', version: 1, schema: eventSchema, migrations: [] };
