import { expect, test } from 'vitest';
import * as v from 'valibot';
import {
  findMigrationGaps,
  readStored,
  readStoredText,
  type StoredShape,
} from '../../../src/engine/record/stored-shape.ts';

type Note = { v: 3; words: string[] };

const note: StoredShape<Note> = {
  name: 'note',
  version: 3,
  schema: v.strictObject({ v: v.literal(3), words: v.array(v.string()) }),
  migrations: [
    {
      name: 'split-words',
      from: 2,
      migrate: (older) => ({ v: 3, words: (older as { text: string }).text.split(' ') }),
    },
    { name: 'rename-body', from: 1, migrate: (older) => ({ v: 2, text: (older as { body: string }).body }) },
  ],
};

const without = (name: string) => ({ ...note, migrations: note.migrations.filter((step) => step.name !== name) });

test('a value of the present version is read as it is', () => {
  expect(readStored(note, { v: 3, words: ['ask'] })).toEqual({ state: 'read', value: { v: 3, words: ['ask'] } });
});

test('a value of the first version goes through every migration, in order', () => {
  expect(readStored(note, { v: 1, body: 'ask first' })).toEqual({
    state: 'read',
    value: { v: 3, words: ['ask', 'first'] },
  });
});

test('a value of a middle version goes only through the later migrations', () => {
  expect(readStored(note, { v: 2, text: 'ask' })).toEqual({ state: 'read', value: { v: 3, words: ['ask'] } });
});

test('a value whose migration throws is unreadable', () => {
  expect(readStored(note, { v: 2 })).toEqual({ state: 'unreadable' });
});

test('a value whose migration is missing is unreadable', () => {
  expect(readStored(without('rename-body'), { v: 1, body: 'ask' })).toEqual({ state: 'unreadable' });
});

test('a value that a migration leaves in the wrong shape is unreadable', () => {
  const wrong = { ...note, migrations: [{ name: 'nothing', from: 2, migrate: (older: unknown) => older }] };
  expect(readStored(wrong, { v: 2, text: 'ask' })).toEqual({ state: 'unreadable' });
});

test('a value of a later version is newer, whatever else it is', () => {
  expect(readStored(note, { v: 4, anything: true })).toEqual({ state: 'newer' });
});

test.for([
  undefined,
  null,
  '',
  'v',
  3,
  true,
  [],
  {},
  { v: 0 },
  { v: -1 },
  { v: 1.5 },
  { v: '3' },
  { v: null },
  { v: NaN },
])('%j has no version and is unreadable', (stored) => {
  expect(readStored(note, stored)).toEqual({ state: 'unreadable' });
});

test('a value kept as JSON is read', () => {
  expect(readStoredText(note, '{"v":3,"words":[]}')).toEqual({ state: 'read', value: { v: 3, words: [] } });
});

test.for(['', '{', 'garbage', 'null', '""'])('the text “%s” is unreadable', (text) => {
  expect(readStoredText(note, text)).toEqual({ state: 'unreadable' });
});

test('a shape with one migration from each earlier version has no gaps', () => {
  expect(findMigrationGaps(note)).toEqual([]);
});

test('a missing migration is a gap', () => {
  expect(findMigrationGaps(without('rename-body'))).toEqual([
    'The stored shape “note” needs exactly one migration from version 1.',
  ]);
});

test('two migrations from one version are a gap', () => {
  const again = { name: 'again', from: 2, migrate: (older: unknown) => older };
  expect(findMigrationGaps({ ...note, migrations: [...note.migrations, again] })).toEqual([
    'The stored shape “note” needs exactly one migration from version 2.',
  ]);
});

test('a migration from the present version is stray', () => {
  const stray = { name: 'too-far', from: 3, migrate: (older: unknown) => older };
  expect(findMigrationGaps({ ...note, migrations: [...note.migrations, stray] })).toEqual([
    'The migration “too-far” of “note” starts at version 3, which has no next one.',
  ]);
});
