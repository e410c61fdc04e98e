import * as fc from 'fast-check';
import type { EventOf, RecordEvent } from '../../../src/engine/record/event.ts';
import type { BankEntry } from '../../../src/engine/sitting/bank.ts';
import { begun, ended } from './samples.ts';

export const kinds = ['single', 'multiple', 'match', 'order', 'sort', 'gaps', 'spot', 'short'] as const;

/** Any bank: a few modules with a few lessons, which share criteria. */
export const anyBank: fc.Arbitrary<BankEntry[]> = fc
  .array(
    fc.record({
      revision: fc.integer({ min: 1, max: 2 }),
      kind: fc.constantFrom(...kinds),
      criterion: fc.constantFrom('l3-unit-17/1.1', 'l3-unit-17/1.2', 'l4-partnership/1.4', 'l4-partnership/2.1'),
      lesson: fc.constantFrom('one', 'two', 'three'),
      module: fc.constantFrom('barriers', 'consent', 'teams'),
    }),
    { maxLength: 40 },
  )
  .map((entries) => entries.map((entry, index) => ({ ...entry, id: `question-${index + 1}` })));

const questions = ['a', 'b', 'constructor'];
const hours = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 3_600_000);
const sitting = fc.constantFrom('run-1', 'run-2');

/** Answers, whose clocks may be wrong: any time may come with any counter. */
const anyAnswer = fc.record(
  {
    v: fc.constant(2 as const),
    at: hours(24 * 40),
    clock: fc.integer({ min: 1, max: 12 }),
    kind: fc.constant('question-answered' as const),
    question: fc.constantFrom(...questions),
    revision: fc.integer({ min: 1, max: 2 }),
    attempt: fc.constant(1),
    response: fc.constant({ chosen: [] }),
    marks: fc.constantFrom(0, 0.5, 0.75, 1),
    confidence: fc.constantFrom('not-sure' as const, 'fairly' as const, 'very' as const),
    sitting,
  },
  { requiredKeys: ['v', 'at', 'clock', 'kind', 'question', 'revision', 'attempt', 'response', 'marks'] },
);

const anyOther = fc.oneof(
  fc.record({ clock: fc.integer({ min: 1, max: 12 }), sitting }).map((fields) => ended(fields)),
  fc
    .record({ clock: fc.integer({ min: 1, max: 12 }), of: fc.constantFrom('check' as const, 'practice' as const) })
    .map((fields) => begun({ ...fields, questions })),
);

/** A history as devices write it: every id once, with several sittings, and counters that collide. */
export const anyStudy: fc.Arbitrary<RecordEvent[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyAnswer }, { weight: 1, arbitrary: anyOther }), { maxLength: 25 })
  .map((events) =>
    events.map((event, index): RecordEvent => {
      const id = event.kind === 'sitting-begun' ? `run-${index + 1}` : `page-${index + 1}`;
      return { ...event, id } as RecordEvent;
    }),
  );

/** A history, and the same one in another order. */
export const anyShuffledStudy = anyStudy.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length })),
);

/** Answers to questions a to h, each on a later day than the one before it. */
export const anyDailyAnswers = (marks: fc.Arbitrary<number>, firstDay = 0) =>
  fc.array(fc.record({ question: fc.constantFrom(...'abcdefgh'), marks }), { maxLength: 14 }).map((answers) =>
    answers.map((answer, index): EventOf<'question-answered'> => {
      const place = firstDay + index;
      return {
        ...answer,
        v: 3,
        id: `day-${place}`,
        at: place * 86_400_000,
        clock: place + 1,
        kind: 'question-answered',
        revision: 1,
        attempt: 1,
        response: { chosen: [] },
      };
    }),
  );
