import type { EventOf } from '../../../src/engine/record/event.ts';
import type { BankEntry } from '../../../src/engine/sitting/bank.ts';

/** Questions and events for the tests of sittings, review and mastery, with whatever the test wants different. */
export const entry = (fields: Partial<BankEntry> = {}): BankEntry => ({
  id: 'rose-first-look',
  revision: 1,
  kind: 'single',
  criterion: 'l4-partnership/1.4',
  lesson: 'jargon',
  module: 'barriers',
  ...fields,
});

export const answered = (fields: Partial<EventOf<'question-answered'>> = {}): EventOf<'question-answered'> => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'question-answered',
  question: 'rose-first-look',
  revision: 1,
  attempt: 1,
  response: { chosen: ['find-cause'] },
  marks: 1,
  ...fields,
});

export const begun = (fields: Partial<EventOf<'sitting-begun'>> = {}): EventOf<'sitting-begun'> => ({
  v: 3,
  id: 'run-1',
  at: 1795330000000,
  clock: 1,
  kind: 'sitting-begun',
  of: 'check',
  module: 'barriers',
  questions: ['a', 'b', 'c'],
  ...fields,
});

export const ended = (fields: Partial<EventOf<'sitting-ended'>> = {}): EventOf<'sitting-ended'> => ({
  v: 3,
  id: 'page-9',
  at: 1795330500000,
  clock: 9,
  kind: 'sitting-ended',
  sitting: 'run-1',
  ...fields,
});
