import * as v from 'valibot';
import { clock, compareOrder, courseId, recordId, time, type Ordered } from './order.ts';
import type { StoredShape } from './stored-shape.ts';

/** How many revisions of a text are kept. */
export const REVISIONS_KEPT = 10;
/** The most letters a text may have. */
export const TEXT_MOST = 100_000;

const revisionSchema = v.strictObject({
  id: recordId,
  clock,
  at: time,
  text: v.pipe(v.string(), v.maxLength(TEXT_MOST)),
});

/**
 * What a learner wrote. It lives on a shelf beside the events, because it can be changed and has to be erasable.
 *
 * Sample: `{ v: 2, id: 'lesson-note/communication-and-jargon', revisions: [{ id: 'k3x9c2qv-5', clock: 18,
 * at: 1795330000000, text: 'Ask which tasks.' }] }`
 *
 * - `id`: what it is, a slash, and what it is about. The same note on two devices is one document.
 * - `revisions`: oldest first, at most the last ten. One sitting at the text is one revision.
 * - `erased`: the learner deleted it. Its texts are gone, and what an old copy brings back from before stays gone.
 *
 * When the course changes: a note on a lesson that is gone is still listed on the learner’s record page.
 */
const documentSchema = v.strictObject({
  v: v.literal(2),
  id: v.pipe(v.string(), v.regex(/^(lesson-note|short-answer)\/[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(200)),
  revisions: v.pipe(v.array(revisionSchema), v.maxLength(REVISIONS_KEPT)),
  erased: v.optional(v.strictObject({ id: recordId, clock, at: time })),
});

export type Revision = v.InferOutput<typeof revisionSchema>;
export type RecordDocument = v.InferOutput<typeof documentSchema>;

export const documentShape: StoredShape<RecordDocument> = {
  name: 'document',
  version: 2,
  schema: documentSchema,
  migrations: [
    // Version 2 only adds a kind of document.
    { name: 'add-short-answers', from: 1, migrate: (older) => ({ ...(older as object), v: 2 }) },
  ],
};

/** The id of what the learner wrote as the answer to a question. */
export const shortAnswerId = (questionId: v.InferOutput<typeof courseId>) => `short-answer/${questionId}`;

/** The id of the learner’s note on a lesson. */
export const lessonNoteId = (lessonId: v.InferOutput<typeof courseId>) => `lesson-note/${lessonId}`;

/** A document that holds one revision and nothing else; merge it into what is there. */
export function revise(documentId: string, revision: Revision): RecordDocument {
  return { v: 2, id: documentId, revisions: [revision] };
}

/** A document that holds the mark of its deletion and nothing else; merge it into what is there. */
export function erase(documentId: string, mark: Omit<Revision, 'text'>): RecordDocument {
  return { v: 2, id: documentId, revisions: [], erased: mark };
}

/**
 * Both documents in one: commutative, associative and idempotent. Of one revision the later state stands;
 * what came before a deletion is gone, what was written after it stays.
 *
 * @throws when they are not the same document.
 */
export function mergeDocuments(a: RecordDocument, b: RecordDocument): RecordDocument {
  if (a.id !== b.id) throw new Error(`“${a.id}” and “${b.id}” are two documents.`);
  const erased = laterMark(a.erased, b.erased);
  const newest = new Map<string, Revision>();
  for (const revision of [...a.revisions, ...b.revisions]) {
    const other = newest.get(revision.id);
    if (!other || compareStates(other, revision) < 0) newest.set(revision.id, revision);
  }
  const revisions = [...newest.values()]
    .filter((revision) => !erased || compareOrder(revision, erased) > 0)
    .sort(compareOrder)
    .slice(-REVISIONS_KEPT);
  return { v: 2, id: a.id, revisions, ...(erased && { erased }) };
}

/** The text as it stands; undefined when nothing was written or it was deleted. */
export function currentText({ revisions }: RecordDocument): string | undefined {
  return revisions.at(-1)?.text;
}

/** The highest logical counter in a document. */
export function clockOfDocument({ revisions, erased }: RecordDocument): number {
  return Math.max(0, erased?.clock ?? 0, ...revisions.map(({ clock }) => clock));
}

// Two states of one revision differ in their clock; the text decides only where somebody made them equal.
function compareStates(a: Revision, b: Revision): number {
  return a.clock - b.clock || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.at - b.at);
}

// Marks differ in their counter or id; the time decides only where somebody made them equal.
function laterMark<Mark extends Ordered & { at: number }>(a: Mark | undefined, b: Mark | undefined): Mark | undefined {
  if (!a || !b) return a ?? b;
  return (compareOrder(a, b) || a.at - b.at) > 0 ? a : b;
}
