import * as fc from 'fast-check';
import { mergeDocuments, type RecordDocument } from '../../../src/engine/record/document.ts';
import type { RecordEvent } from '../../../src/engine/record/event.ts';
import { mergeRecords } from '../../../src/engine/record/merge.ts';

/** Any records for fast-check, from so few ids, counters and times that they collide all the time. */
const id = (...most: [number]) => fc.integer({ min: 1, max: most[0] }).map((count) => `page-${count}`);
const clock = fc.integer({ min: 1, max: 6 });
// Clocks of devices that are wrong: any time may come with any counter.
const at = fc.integer({ min: 0, max: 3 });

const envelope = { v: fc.constant(3 as const), at, clock };

const response = fc.oneof(
  fc.record({ chosen: fc.subarray(['a', 'b', 'c']) }),
  fc.record({ ordered: fc.shuffledSubarray(['a', 'b', 'c']) }),
  // Kept like any other value that came from JSON, with a prototype.
  fc.record({
    placed: fc.dictionary(fc.constantFrom('a', 'constructor'), fc.constantFrom('x', 'y'), { noNullPrototype: true }),
  }),
);

const happening = (eventId: fc.Arbitrary<string>): fc.Arbitrary<RecordEvent> =>
  fc.oneof(
    fc.record(
      {
        ...envelope,
        id: eventId,
        kind: fc.constant('question-answered' as const),
        question: fc.constantFrom('first', 'second', 'constructor'),
        revision: fc.integer({ min: 1, max: 3 }),
        attempt: fc.constant(1),
        response,
        marks: fc.constantFrom(0, 0.5, 1),
        confidence: fc.constantFrom('not-sure' as const, 'fairly' as const, 'very' as const),
        sitting: id(8),
      },
      { requiredKeys: ['v', 'id', 'at', 'clock', 'kind', 'question', 'revision', 'attempt', 'response', 'marks'] },
    ),
    fc.record({
      ...envelope,
      id: eventId,
      kind: fc.constant('section-reached' as const),
      lesson: fc.constantFrom('jargon', 'constructor'),
      section: fc.constantFrom('words', 'end', 'constructor'),
    }),
    fc.record({
      ...envelope,
      id: eventId,
      kind: fc.constant('lesson-finished' as const),
      lesson: fc.constantFrom('jargon', 'constructor'),
      how: fc.constantFrom('read' as const, 'said' as const, 'taken-back' as const),
    }),
    fc.record({ ...envelope, id: eventId, kind: fc.constant('backup-made' as const) }),
    fc.record(
      {
        ...envelope,
        id: eventId,
        kind: fc.constant('sitting-begun' as const),
        of: fc.constantFrom('before' as const, 'check' as const, 'practice' as const, 'review' as const),
        module: fc.constantFrom('barriers', 'constructor'),
        questions: fc.subarray(['first', 'second', 'constructor'], { minLength: 1 }),
      },
      { requiredKeys: ['v', 'id', 'at', 'clock', 'kind', 'of', 'questions'] },
    ),
    fc.record({ ...envelope, id: eventId, kind: fc.constant('sitting-ended' as const), sitting: id(8) }),
    fc.record(
      {
        ...envelope,
        id: eventId,
        kind: fc.constant('scenario-played' as const),
        scenario: fc.constantFrom('a-coat', 'constructor'),
        run: id(8),
        choices: fc.subarray(['ask', 'wait', 'constructor']),
        ending: fc.constantFrom('home', 'constructor'),
      },
      { requiredKeys: ['v', 'id', 'at', 'clock', 'kind', 'scenario', 'choices'] },
    ),
  );

/** Events of which two may share an id and still differ, as when somebody edited a file. */
export const anyEvents = fc.array(happening(id(8)), { maxLength: 12 });

/** A history as devices write it: every id once. */
export const anyHistory = fc.uniqueArray(happening(id(40)), { maxLength: 20, selector: (event) => event.id });

/** A history, and the same one in another order. */
export const anyShuffledHistory = anyHistory.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
);

/** A document as devices keep it, made of revisions and deletions that were merged. */
export const anyDocument = (documentId = 'lesson-note/jargon'): fc.Arbitrary<RecordDocument> => {
  const revision = fc.record({
    id: id(14),
    clock: fc.integer({ min: 1, max: 20 }),
    at,
    text: fc.constantFrom('', 'one', 'two'),
  });
  const mark = fc.record({ id: id(3), clock: fc.integer({ min: 1, max: 10 }), at });
  const piece = fc.oneof(
    { weight: 9, arbitrary: revision.map((only): RecordDocument => ({ v: 2, id: documentId, revisions: [only] })) },
    { weight: 1, arbitrary: mark.map((erased): RecordDocument => ({ v: 2, id: documentId, revisions: [], erased })) },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.reduce(mergeDocuments, { v: 2, id: documentId, revisions: [] }));
};

/** A whole record as devices keep it. */
export const anyRecord = fc
  .tuple(
    anyEvents,
    fc.array(fc.constantFrom('lesson-note/jargon', 'lesson-note/consent', 'short-answer/jargon').chain(anyDocument), {
      maxLength: 3,
    }),
  )
  .map(([events, documents]) =>
    documents.reduce((record, document) => mergeRecords(record, { events: [], documents: [document] }), {
      ...mergeRecords({ events, documents: [] }, { events: [], documents: [] }),
    }),
  );
