import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  currentText,
  documentShape,
  erase,
  lessonNoteId,
  mergeDocuments,
  revise,
  shortAnswerId,
  type RecordDocument,
} from '../../../src/engine/record/document.ts';
import { readStored } from '../../../src/engine/record/stored-shape.ts';
import { anyDocument } from './arbitraries.ts';

const NOTE = 'lesson-note/jargon';
const merged = (...documents: [RecordDocument, ...RecordDocument[]]) => documents.reduce(mergeDocuments);
const written = (id: string, clock: number, text: string, at = 0) => revise(NOTE, { id, clock, at, text });
const erasedAt = (id: string, clock: number) => erase(NOTE, { id, clock, at: 0 });
const stateOf = (stored: unknown) => readStored(documentShape, stored).state;

test('merging two documents gives the same from either side', () => {
  fc.assert(
    fc.property(
      anyDocument(),
      anyDocument(),
      (a, b) => void expect(mergeDocuments(a, b)).toEqual(mergeDocuments(b, a)),
    ),
  );
});

test('merging three documents gives the same whichever two come first', () => {
  fc.assert(
    fc.property(
      anyDocument(),
      anyDocument(),
      anyDocument(),
      (a, b, c) =>
        void expect(mergeDocuments(mergeDocuments(a, b), c)).toEqual(mergeDocuments(a, mergeDocuments(b, c))),
    ),
  );
});

test('merging a document with itself changes nothing', () => {
  fc.assert(fc.property(anyDocument(), (a) => void expect(mergeDocuments(a, a)).toEqual(a)));
});

test('taking a document in a second time changes nothing', () => {
  fc.assert(
    fc.property(
      anyDocument(),
      anyDocument(),
      (a, b) => void expect(mergeDocuments(mergeDocuments(a, b), b)).toEqual(mergeDocuments(a, b)),
    ),
  );
});

test('what merging gives can be stored', () => {
  fc.assert(
    fc.property(anyDocument(), anyDocument(), (a, b) => void expect(stateOf(mergeDocuments(a, b))).toBe('read')),
  );
});

test('no text from before the deletion is in a merged document', () => {
  fc.assert(
    fc.property(anyDocument(), anyDocument(), (a, b) => {
      const { erased, revisions } = mergeDocuments(a, b);
      expect(revisions.filter(({ clock }) => clock < (erased?.clock ?? 0))).toEqual([]);
    }),
  );
});

test('two documents with different names are not merged', () => {
  expect(() => mergeDocuments(written('a', 1, 'one'), { v: 2, id: 'lesson-note/other', revisions: [] })).toThrow(
    'two documents',
  );
});

test('deleting a text erases it and all its revisions', () => {
  const document = merged(written('a', 1, 'first words'), written('b', 2, 'second words'), erasedAt('c', 3));
  expect(JSON.stringify(document)).not.toContain('words');
});

test('a deleted text leaves a mark', () => {
  expect(merged(written('a', 1, 'one'), erasedAt('c', 3)).erased).toEqual({ id: 'c', clock: 3, at: 0 });
});

test('an old copy does not bring a deleted text back', () => {
  const old = written('a', 1, 'one');
  expect(currentText(merged(old, erasedAt('c', 3), old))).toBeUndefined();
});

test('an old copy with a clock that runs ahead does not bring a deleted text back', () => {
  expect(currentText(merged(erasedAt('c', 3), written('a', 1, 'one', 8_640_000_000_000_000)))).toBeUndefined();
});

test('a text that was written after the deletion stays', () => {
  expect(currentText(merged(written('a', 1, 'one'), erasedAt('c', 3), written('d', 4, 'new')))).toBe('new');
});

test('a second deletion erases what was written after the first', () => {
  const document = merged(erasedAt('a', 1), written('b', 2, 'new'), erasedAt('c', 3));
  expect(document).toEqual({ v: 2, id: NOTE, revisions: [], erased: { id: 'c', clock: 3, at: 0 } });
});

test('of two deletions the later one stands', () => {
  expect(merged(erasedAt('c', 3), erasedAt('a', 1)).erased?.clock).toBe(3);
});

test('two deletions that somebody made equal still merge to one', () => {
  const [early, late] = [erase(NOTE, { id: 'a', clock: 1, at: 1 }), erase(NOTE, { id: 'a', clock: 1, at: 2 })];
  expect(mergeDocuments(early, late)).toEqual(mergeDocuments(late, early));
});

test('the last ten revisions are kept', () => {
  const all = Array.from({ length: 12 }, (_, index) => written(`page-${index}`, index + 1, `text ${index + 1}`));
  const { revisions } = all.reduce(mergeDocuments);
  expect(revisions.map(({ text }) => text)).toEqual([
    'text 3',
    'text 4',
    'text 5',
    'text 6',
    'text 7',
    'text 8',
    'text 9',
    'text 10',
    'text 11',
    'text 12',
  ]);
});

test('one sitting is one revision, and its latest state stands', () => {
  const document = merged(
    written('sitting', 1, 'Ask'),
    written('sitting', 3, 'Ask which tasks.'),
    written('sitting', 2, 'Ask which'),
  );
  expect(document.revisions).toEqual([{ id: 'sitting', clock: 3, at: 0, text: 'Ask which tasks.' }]);
});

test('two sittings are two revisions, oldest first', () => {
  const document = merged(written('b', 2, 'second'), written('a', 1, 'first'));
  expect(document.revisions.map(({ text }) => text)).toEqual(['first', 'second']);
});

test('the current text is the one with the highest counter, whatever the clocks say', () => {
  expect(currentText(merged(written('a', 2, 'late', 1), written('b', 1, 'early', 9)))).toBe('late');
});

test('a text can be emptied without being deleted', () => {
  expect(currentText(merged(written('a', 1, 'one'), written('b', 2, '')))).toBe('');
});

test('a document in which nothing was written has no text', () => {
  expect(currentText({ v: 2, id: NOTE, revisions: [] })).toBeUndefined();
});

test('the note on a lesson is named after it', () => {
  expect(lessonNoteId('jargon')).toBe('lesson-note/jargon');
});

test('the answer to a question is named after it', () => {
  expect(shortAnswerId('explain-why')).toBe('short-answer/explain-why');
});

test('an answer in the learner’s own words is a document', () => {
  expect(stateOf(revise('short-answer/explain-why', { id: 'a', clock: 1, at: 0, text: 'I ask.' }))).toBe('read');
});

test('a document of version 1 becomes one of version 2', () => {
  const document = written('a', 1, 'one');
  expect(readStored(documentShape, { ...document, v: 1 })).toEqual({ state: 'read', value: document });
});

test('the sample of the manual is a document', () => {
  const sample = {
    v: 2,
    id: 'lesson-note/communication-and-jargon',
    revisions: [{ id: 'k3x9c2qv-5', clock: 18, at: 1795330000000, text: 'Ask which tasks.' }],
  };
  expect(readStored(documentShape, sample)).toEqual({ state: 'read', value: sample });
});

test('a document of a later version is newer', () => {
  expect(stateOf({ v: 3 })).toBe('newer');
});

test.for([
  ['an unknown field', { colour: 'red' }],
  ['an unknown kind of document', { id: 'diary/jargon' }],
  ['an answer to a question that is no id', { id: 'short-answer/' }],
  ['an id that is a path', { id: 'lesson-note/../x' }],
  ['a revision without a counter', { revisions: [{ id: 'a', at: 0, text: 'one' }] }],
  ['a text that is too long', { revisions: [{ id: 'a', clock: 1, at: 0, text: 'x'.repeat(100_001) }] }],
  [
    'more revisions than are kept',
    { revisions: Array.from({ length: 11 }, (_, index) => ({ id: `a-${index}`, clock: 1, at: 0, text: '' })) },
  ],
  ['a mark without a counter', { erased: { id: 'a', at: 0 } }],
] as const)('a document with %s is refused', ([, fields]) => {
  expect(stateOf({ ...written('a', 1, 'one'), ...fields })).toBe('unreadable');
});
