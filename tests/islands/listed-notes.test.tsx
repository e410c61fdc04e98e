import { expect, test } from 'vitest';
import type { RecordDocument } from '../../src/engine/record/document.ts';
import type { ListedLesson } from '../../src/islands/record/listed-course.ts';
import { listNotes } from '../../src/islands/record/listed-notes.ts';
import { course } from './sitting-course.ts';

const lessons = [{ id: 'trust', title: 'Lesson trust', href: '/modules/trust/' }] as ListedLesson[];

const written = (id: string, at: number, ...texts: string[]): RecordDocument => ({
  ...{ v: 2, id },
  revisions: texts.map((text, index) => ({ id: `page-${at}-${index}`, clock: at + index, at: at + index, text })),
});

test('a note on a lesson is listed with its title, its address and its text', () => {
  expect(listNotes([written('lesson-note/trust', 5, 'Ask.')], lessons, course)).toEqual([
    {
      ...{ documentId: 'lesson-note/trust', title: 'Lesson trust', named: 'the note on “Lesson trust”' },
      ...{ href: '/modules/trust/', text: 'Ask.', at: 5 },
    },
  ]);
});

test('an answer in own words is listed with the lesson of its question', () => {
  expect(listNotes([written('short-answer/own-words', 5, 'I ask.')], lessons, course)).toEqual([
    {
      ...{ documentId: 'short-answer/own-words', title: 'An answer in your own words: Lesson trust' },
      ...{ named: 'the answer in your own words in “Lesson trust”', href: '/modules/trust/', text: 'I ask.', at: 5 },
    },
  ]);
});

test('the latest comes first, whatever it is', () => {
  const documents = [
    written('lesson-note/trust', 5, 'Ask.'),
    written('short-answer/own-words', 9, 'I ask.'),
    written('lesson-note/gone', 7, 'Listen.'),
  ];
  expect(listNotes(documents, lessons, course).map(({ documentId }) => documentId)).toEqual([
    'short-answer/own-words',
    'lesson-note/gone',
    'lesson-note/trust',
  ]);
});

test('the text is the latest of its revisions, with the time of that', () => {
  expect(listNotes([written('short-answer/own-words', 5, 'Half', 'Whole.')], lessons, course)).toMatchObject([
    { text: 'Whole.', at: 6 },
  ]);
});

test('an answer to a question that is gone is still listed, without an address', () => {
  expect(listNotes([written('short-answer/old-one', 5, 'I ask.')], lessons, course)).toMatchObject([
    {
      ...{ title: 'An answer in your own words: old-one', named: 'the answer in your own words in “old-one”' },
      href: undefined,
    },
  ]);
});

test('a note on a lesson that is gone is still listed, without an address', () => {
  expect(listNotes([written('lesson-note/gone', 5, 'Ask.')], lessons, course)).toMatchObject([
    { title: 'A lesson that is no longer in the course (gone)', href: undefined, text: 'Ask.' },
  ]);
});

test('where the bank could not be fetched, answers are listed all the same', () => {
  expect(listNotes([written('short-answer/own-words', 5, 'I ask.')], lessons, undefined)).toMatchObject([
    { title: 'An answer in your own words: own-words', href: undefined, text: 'I ask.' },
  ]);
});

test('a lesson and a question of one name are told apart', () => {
  const documents = [written('lesson-note/own-words', 1, 'Note.'), written('short-answer/own-words', 2, 'Answer.')];
  expect(listNotes(documents, lessons, course).map(({ title }) => title)).toEqual([
    'An answer in your own words: Lesson trust',
    'A lesson that is no longer in the course (own-words)',
  ]);
});

test('what was deleted or never held a word is not listed', () => {
  const erased: RecordDocument = {
    ...{ v: 2, id: 'short-answer/own-words', revisions: [] },
    erased: { id: 'page-9', clock: 9, at: 9 },
  };
  expect(listNotes([erased, written('lesson-note/trust', 5, ' ', '')], lessons, course)).toEqual([]);
});

test('what was emptied is listed while an earlier text of it is kept', () => {
  expect(listNotes([written('short-answer/own-words', 5, 'I ask.', '')], lessons, course)).toMatchObject([
    { text: '' },
  ]);
});
