import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup, type Backup } from '../../../src/engine/record/backup.ts';
import type { LearnerRecord } from '../../../src/engine/record/merge.ts';
import { anyRecord } from './arbitraries.ts';
import { answered } from './samples.ts';

const learner = { v: 1 as const, id: 'k3x9c2qv', name: 'Sam', since: 1795330000000 };
const record: LearnerRecord = {
  events: [answered({ id: 'page-1' }), answered({ id: 'page-2', clock: 2 })],
  documents: [{ v: 2, id: 'lesson-note/jargon', revisions: [{ id: 'page-3', clock: 3, at: 0, text: 'Ask.' }] }],
};
const backup: Backup = { madeAt: 1795330000000, learner, record };
const frame = (fields: object) => JSON.stringify({ ...(JSON.parse(writeBackup(backup)) as object), ...fields });

test('any record comes back out of its file', () => {
  fc.assert(
    fc.property(anyRecord, (any) => {
      const written = { madeAt: 1795330000000, learner, record: any };
      expect(readBackup(writeBackup(written))).toEqual({ state: 'read', backup: written });
    }),
  );
});

test('a file holds each event once, in order', () => {
  const twice = { ...backup, record: { ...record, events: [...record.events.toReversed(), ...record.events] } };
  expect(readBackup(writeBackup(twice))).toEqual({ state: 'read', backup });
});

test('a file that was cut short anywhere is damaged', () => {
  const text = writeBackup(backup);
  for (let length = text.indexOf(',') + 1; length < text.length; length += 1) {
    expect(readBackup(text.slice(0, length))).toEqual({ state: 'refused', why: 'damaged' });
  }
});

test.for([
  '',
  'Dear Sam,',
  '{}',
  '[]',
  'null',
  '1',
  '"common-ground"',
  '{"format":"something-else","v":1}',
  '%PDF-1.7',
  '{',
])('a file with “%s” is foreign', (text) => {
  expect(readBackup(text)).toEqual({ state: 'refused', why: 'foreign' });
});

test.for([1, 2])('a file with events and texts of version %i is read, and brought up to date', (version) => {
  const older = (values: object[]) => values.map((value) => ({ ...value, v: version }));
  const file = frame({ events: older(record.events), documents: older(record.documents) });
  expect(readBackup(file)).toEqual({ state: 'read', backup });
});

test('a file of a later edition is newer', () => {
  expect(readBackup(frame({ v: 2, shelves: [] }))).toEqual({ state: 'refused', why: 'newer' });
});

test('a file with an event of a later edition is newer', () => {
  expect(readBackup(frame({ events: [...record.events, { v: 4 }] }))).toEqual({ state: 'refused', why: 'newer' });
});

test('a file with a text of a later edition is newer', () => {
  expect(readBackup(frame({ documents: [{ v: 3 }] }))).toEqual({ state: 'refused', why: 'newer' });
});

test('a file with a learner of a later edition is newer', () => {
  expect(readBackup(frame({ learner: { v: 2 } }))).toEqual({ state: 'refused', why: 'newer' });
});

test('a file with one bad event in a thousand is damaged, and nothing of it is read', () => {
  const events: unknown[] = Array.from({ length: 1000 }, (_, index) => answered({ id: `page-${index}` }));
  events[637] = { ...answered(), marks: 'all' };
  expect(readBackup(frame({ events }))).toEqual({ state: 'refused', why: 'damaged' });
});

test.for([
  ['an unknown field', { more: true }],
  ['no version', { v: undefined }],
  ['a version that is a text', { v: '1' }],
  ['no time', { madeAt: undefined }],
  ['a time that is none', { madeAt: 'yesterday' }],
  ['no learner', { learner: undefined }],
  ['a broken learner', { learner: { ...learner, id: '../..' } }],
  ['no events', { events: undefined }],
  ['events that are no list', { events: {} }],
  ['no documents', { documents: undefined }],
  ['a broken text', { documents: [{ v: 2, id: 'lesson-note/jargon', revisions: 'none' }] }],
] as const)('a file with %s is damaged', ([, fields]) => {
  expect(readBackup(frame(fields))).toEqual({ state: 'refused', why: 'damaged' });
});
