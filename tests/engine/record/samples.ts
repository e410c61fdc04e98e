import type { EventOf, RecordEvent } from '../../../src/engine/record/event.ts';

/** Events for the tests of this folder: a valid one of each kind, with whatever the test wants different. */
export const answered = (fields: Partial<EventOf<'question-answered'>> = {}): RecordEvent => ({
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

export const reached = (fields: Partial<EventOf<'section-reached'>> = {}): RecordEvent => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'section-reached',
  lesson: 'jargon',
  section: 'words',
  ...fields,
});

export const finished = (fields: Partial<EventOf<'lesson-finished'>> = {}): RecordEvent => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'lesson-finished',
  lesson: 'jargon',
  how: 'read',
  ...fields,
});

export const backedUp = (fields: Partial<EventOf<'backup-made'>> = {}): RecordEvent => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'backup-made',
  ...fields,
});

export const begun = (fields: Partial<EventOf<'sitting-begun'>> = {}): RecordEvent => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'sitting-begun',
  of: 'check',
  module: 'barriers',
  questions: ['rose-first-look', 'double-up'],
  ...fields,
});

export const ended = (fields: Partial<EventOf<'sitting-ended'>> = {}): RecordEvent => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'sitting-ended',
  sitting: 'page-0',
  ...fields,
});

export const played = (fields: Partial<EventOf<'scenario-played'>> = {}): EventOf<'scenario-played'> => ({
  v: 3,
  id: 'page-1',
  at: 1795330000000,
  clock: 1,
  kind: 'scenario-played',
  scenario: 'a-coat',
  choices: ['ask-rose'],
  ...fields,
});
