import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { listFiles } from '../../src/cli/list-files.ts';
import { readBackup } from '../../src/engine/record/backup.ts';
import { currentText, documentShape } from '../../src/engine/record/document.ts';
import { eventShape, type RecordEvent } from '../../src/engine/record/event.ts';
import { openEvents } from '../../src/engine/record/event-run.ts';
import { foldEvents } from '../../src/engine/record/fold.ts';
import type { Progress } from '../../src/engine/record/progress.ts';
import { open } from '../../src/engine/record/sealed.ts';
import { listRuns } from '../../src/engine/scenario/runs.ts';
import { readStoredText, type Migration, type StoredShape } from '../../src/engine/record/stored-shape.ts';
import { findFaults, kept, keptShapes, readFixtures, storedShapes } from './kept-shapes.ts';

const src = join(import.meta.dirname, '../../src');
const fixture = (file: string) => readFixtures().find((each) => each.file === file)?.text ?? '';

test('every version of everything that devices keep has a fixture, is read, and has its migrations', () => {
  expect(findFaults(keptShapes, readFixtures())).toEqual([]);
});

test('every stored shape that the source declares is among those that are tested', () => {
  const declared = ['engine/record', 'store'].flatMap((folder) =>
    listFiles(join(src, folder)).flatMap((file) =>
      [...readFileSync(join(src, folder, file), 'utf8').matchAll(/export const (\w+): StoredShape</g)].map(
        ([, name]) => name,
      ),
    ),
  );
  expect(declared.sort()).toEqual(Object.keys(storedShapes).sort());
});

const progressIn = (file: string) => (open(fixture(file)) as { value: { progress: Progress } }).value.progress;

const KINDS: Record<RecordEvent['kind'], true> = {
  'question-answered': true,
  'section-reached': true,
  'lesson-finished': true,
  'backup-made': true,
  'sitting-begun': true,
  'sitting-ended': true,
  'scenario-played': true,
};
const eventsOf = (version: number) =>
  readFixtures()
    .filter(({ file }) => file.startsWith(`event.v${version}.`))
    .map(({ text }) => JSON.parse(text) as RecordEvent);

test('every kind of event has a fixture of the present version', () => {
  const shown = eventsOf(eventShape.version).map(({ kind }) => kind);
  expect([...new Set(shown)].sort()).toEqual(Object.keys(KINDS).sort());
});

test('every way to stand in a scenario has a fixture of the present version', () => {
  const plays = eventsOf(eventShape.version).filter((event) => event.kind === 'scenario-played');
  const shown = plays.map(({ run, choices, ending }) => [
    run === undefined ? 'begins' : 'goes on',
    choices.length === 0 ? 'at the start' : 'after a choice',
    ending === undefined ? 'in a scene' : 'at an ending',
  ]);
  expect(shown.map((each) => each.join(', ')).sort()).toEqual([
    'begins, after a choice, in a scene',
    'goes on, after a choice, at an ending',
    'goes on, after a choice, in a scene',
    'goes on, at the start, in a scene',
  ]);
});

test('every way to answer, with confidence and sitting and without, has a fixture of the present version', () => {
  const answers = eventsOf(eventShape.version).filter((event) => event.kind === 'question-answered');
  const shown = answers.map(({ response, confidence, sitting }) =>
    [...Object.keys(response), confidence ?? '–', sitting === undefined ? 'in a lesson' : 'in a sitting'].join(', '),
  );
  expect(shown.sort()).toEqual([
    'chosen, very, in a sitting',
    'ordered, fairly, in a sitting',
    'placed, not-sure, in a sitting',
    'placed, –, in a lesson',
  ]);
});

test('an answer of version 1 means what it meant', () => {
  expect(readStoredText(eventShape, fixture('event.v1.question-answered.json'))).toMatchObject({
    value: { question: 'rose-first-look', response: { chosen: ['find-cause', 'say-back'] }, marks: 0.5 },
  });
});

test('a document of version 1 has the text it had', () => {
  const reading = readStoredText(documentShape, fixture('document.v1.revisions.json'));
  expect(reading.state === 'read' && currentText(reading.value)).toBe(
    'Ask which tasks, and say back “what I heard”.\nZoë does.',
  );
});

test('a deleted document of version 1 stays deleted', () => {
  const reading = readStoredText(documentShape, fixture('document.v1.erased.json'));
  expect(reading).toMatchObject({ value: { revisions: [], erased: { clock: 9 } } });
});

test.for([1, 2])(
  'the events sealed in version %i fold to the snapshot sealed in it, and have no scenarios',
  (version) => {
    const { events } = openEvents(fixture(`sealed.v${version}.recent.txt`));
    expect(foldEvents(events)).toEqual({ ...progressIn(`sealed.v${version}.snapshot.txt`), scenarios: {} });
  },
);

test('the events sealed in version 3 fold to the snapshot sealed in version 3', () => {
  const { events } = openEvents(fixture('sealed.v3.recent.txt'));
  expect(foldEvents(events)).toEqual(progressIn('sealed.v3.snapshot.txt'));
});

test.for(readFixtures().filter(({ file }) => /^event\.v[12]\./.test(file)))(
  'all that “$file” says is still said by the event that it becomes',
  ({ text }) => {
    const said = JSON.parse(text) as object;
    expect(readStoredText(eventShape, text)).toEqual({ state: 'read', value: { ...said, v: eventShape.version } });
  },
);

test.for(readFixtures().filter(({ file }) => file.startsWith('document.v1.')))(
  'all that “$file” holds is still held by the document that it becomes',
  ({ text }) => {
    const held = JSON.parse(text) as object;
    expect(readStoredText(documentShape, text)).toEqual({
      state: 'read',
      value: { ...held, v: documentShape.version },
    });
  },
);

test.for([1, 2])('the chunk sealed in version %i holds the events it held, brought up to date', (version) => {
  const text = fixture(`sealed.v${version}.chunk.txt`);
  const held = (open(text) as { value: object[] }).value;
  expect(openEvents(text)).toEqual({
    state: 'read',
    events: held.map((event) => ({ ...event, v: eventShape.version })),
  });
});

test('an answer of version 2 means what it meant', () => {
  expect(readStoredText(eventShape, fixture('event.v2.answer-placed.json'))).toMatchObject({
    value: {
      question: 'who-needs-to-know',
      response: { placed: { pulse: 'share', rumour: 'do-not-share', letter: 'ask-first', photo: 'share' } },
      ...{ marks: 0.75, confidence: 'not-sure', sitting: 'm8t2r5yd1q0w7e3z-2' },
    },
  });
});

test('an answer in the learner’s own words of version 2 has the text it had', () => {
  const reading = readStoredText(documentShape, fixture('document.v2.short-answer.json'));
  expect(reading.state === 'read' && currentText(reading.value)).toBe(
    'I ask which tasks, because “help” can mean many things.\nThen I say it back.',
  );
});

test('where a learner was in a scenario of version 3 means what it meant', () => {
  expect(readStoredText(eventShape, fixture('event.v3.scenario-ended.json'))).toMatchObject({
    value: {
      ...{ scenario: 'a-coat-on-the-chair', run: 'r3v7n1xk5c9p2d6f-a' },
      ...{ choices: ['say-you-will-ask', 'ask-rose', 'book-it-again'], ending: 'a-new-time' },
    },
  });
});

test('the runs of a scenario in the backup file are what they were', () => {
  const reading = readBackup(fixture('backup.v1.with-scenarios.json'));
  const events = reading.state === 'read' ? reading.backup.record.events : [];
  expect(listRuns(events, 'a-coat-on-the-chair')).toMatchObject([
    { id: 'r3v7n1xk5c9p2d6f-a', choices: ['say-you-will-ask', 'ask-rose', 'book-it-again'], ending: 'a-new-time' },
    { id: 'r3v7n1xk5c9p2d6f-e', choices: ['say-you-will-ask'], ending: undefined },
  ]);
});

test('the backup file with scenarios holds what it held', () => {
  const reading = readBackup(fixture('backup.v1.with-scenarios.json'));
  expect(reading.state === 'read' && reading.backup.record).toMatchObject({
    events: { length: 15 },
    documents: [{ id: 'lesson-note/communication-and-jargon' }],
  });
});

test('the backup file with sittings holds what it held', () => {
  const reading = readBackup(fixture('backup.v1.with-sittings.json'));
  expect(reading.state === 'read' && reading.backup.record).toMatchObject({
    events: { length: 10 },
    documents: [
      { id: 'lesson-note/communication-and-jargon' },
      { id: 'short-answer/explain-why' },
      { id: 'short-answer/who-needs-to-know', erased: { clock: 34 } },
    ],
  });
});

test('the backup file of version 1 holds what it held', () => {
  const reading = readBackup(fixture('backup.v1.whole.json'));
  expect(reading.state === 'read' && reading.backup).toMatchObject({
    learner: { name: 'Sam O’Neill' },
    record: { events: { length: 7 }, documents: { length: 2 } },
  });
});

// From here on: shapes and fixtures in which a fault is planted, so that the first test is seen to fail.

const rename: Migration = {
  name: 'rename-body',
  from: 1,
  migrate: (older) => ({ v: 2, text: (older as { body: string }).body }),
};
const split: Migration = {
  name: 'split-words',
  from: 2,
  migrate: (older) => ({ v: 3, words: (older as { text: string }).text.split(' ') }),
};
const note = (migrations: Migration[]): StoredShape<unknown> => ({
  name: 'note',
  version: 3,
  schema: v.strictObject({ v: v.literal(3), words: v.array(v.string()) }),
  migrations,
});
const first = { file: 'note.v1.short.json', text: '{"v":1,"body":"ask first"}' };
const second = { file: 'note.v2.short.json', text: '{"v":2,"text":"ask first"}' };
const third = { file: 'note.v3.short.json', text: '{"v":3,"words":["ask","first"]}' };

test('a shape of version 3 with its migrations and fixtures has no fault', () => {
  expect(findFaults([kept(note([rename, split]))], [first, second, third])).toEqual([]);
});

test('a version without a fixture is found', () => {
  expect(findFaults([kept(note([rename, split]))], [first, third])).toEqual([
    'The stored shape “note” has no fixture of version 2.',
  ]);
});

test('the present version without a fixture is found', () => {
  expect(findFaults([kept(note([rename, split]))], [first, second])).toEqual([
    'The stored shape “note” has no fixture of version 3.',
  ]);
});

test('a missing migration is found, and that an old fixture is no longer read', () => {
  expect(findFaults([kept(note([split]))], [first, second, third])).toEqual([
    'The stored shape “note” needs exactly one migration from version 1.',
    'The fixture “note.v1.short.json” is no longer read.',
  ]);
});

test('a migration that throws is found', () => {
  const broken: Migration = {
    ...rename,
    migrate: () => {
      throw new Error('broken');
    },
  };
  expect(findFaults([kept(note([broken, split]))], [first, second, third])).toEqual([
    'The fixture “note.v1.short.json” is no longer read.',
  ]);
});

test('a migration that gives the wrong shape is found', () => {
  const wrong: Migration = { ...split, migrate: () => ({ v: 3, words: 'ask first' }) };
  expect(findFaults([kept(note([rename, wrong]))], [first, second, third])).toEqual([
    'The fixture “note.v1.short.json” is no longer read.',
    'The fixture “note.v2.short.json” is no longer read.',
  ]);
});

test('a fixture of the present version that is not read is found', () => {
  const edited = { ...third, text: '{"v":3,"words":"ask first"}' };
  expect(findFaults([kept(note([rename, split]))], [first, second, edited])).toEqual([
    'The fixture “note.v3.short.json” is no longer read.',
  ]);
});

test('a fixture of a version that there is not yet is found', () => {
  const early = { file: 'note.v4.short.json', text: '{"v":4}' };
  expect(findFaults([kept(note([rename, split]))], [first, second, third, early])).toEqual([
    'The fixture “note.v4.short.json” is of no stored shape and version.',
  ]);
});

test('a fixture that is not of the version in its name is found', () => {
  const copied = { file: 'note.v1.long.json', text: third.text };
  expect(findFaults([kept(note([rename, split]))], [first, copied, second, third])).toEqual([
    'The fixture “note.v1.long.json” does not hold the version it is named after.',
  ]);
});
