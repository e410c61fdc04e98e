import { expect, test } from 'vitest';
import type { FieldNote } from '../../../src/engine/course/describe-fields.ts';
import { describeFields } from '../../../src/engine/question/describe-fields.ts';
import type { QuestionKind } from '../../../src/engine/question/schema.ts';
import { samples } from './sample-questions.ts';

const KINDS = Object.keys(samples) as QuestionKind[];
const namesOf = (notes: FieldNote[]) => notes.map(({ name }) => name);
const all = (notes: FieldNote[]): FieldNote[] => notes.flatMap((note) => [note, ...all(note.inside)]);
const noteOn = (kind: QuestionKind, name: string) => describeFields(kind).find((note) => note.name === name);

test.for([
  ['single', ['options']],
  ['multiple', ['options']],
  ['match', ['items', 'choices']],
  ['order', ['steps']],
  ['sort', ['groups', 'cards']],
  ['gaps', ['text', 'gaps']],
  ['spot', ['phrases']],
  ['short', ['model', 'rubric']],
] as [QuestionKind, string[]][])(
  'the fields of a “%s” question are those that all have, and its own',
  ([kind, own]) => {
    expect(namesOf(describeFields(kind))).toEqual([
      ...['kind', 'id', 'criterion', 'section', 'revision', 'situation', 'ask', 'hint', 'source'],
      ...own,
    ]);
  },
);

test.for(KINDS)('every field of a “%s” question says what it means', (kind) => {
  expect(all(describeFields(kind)).filter(({ meaning }) => !/\S.*\.$/.test(meaning))).toEqual([]);
});

test('a field that has to be there is needed', () => {
  expect(noteOn('single', 'ask')?.isNeeded).toBe(true);
});

test.for(['revision', 'hint'])('the field “%s”, which has a default or may be absent, can be left out', (name) => {
  expect(noteOn('single', name)?.isNeeded).toBe(false);
});

test.for(KINDS)('a “%s” question with its needed fields alone is one that its sample shows', (kind) => {
  const needed = describeFields(kind).filter(({ isNeeded }) => isNeeded);
  expect(namesOf(needed).filter((name) => !(name in samples[kind]))).toEqual([]);
});

test('the fields of a list stand inside it', () => {
  expect(namesOf(noteOn('match', 'items')?.inside ?? [])).toEqual(['id', 'text', 'to', 'feedback']);
});

test('the fields of a list in a list stand inside that', () => {
  const gap = noteOn('gaps', 'gaps')?.inside ?? [];
  expect(namesOf(gap)).toEqual(['id', 'choices', 'feedback']);
  expect(namesOf(gap.find(({ name }) => name === 'choices')?.inside ?? [])).toEqual(['id', 'text', 'right']);
});
