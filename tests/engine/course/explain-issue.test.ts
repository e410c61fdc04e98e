import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../src/engine/course/explain-issue.ts';

const option = z.strictObject({ text: z.string().describe('What may be chosen.') });

const schema = z.strictObject({
  kind: z.enum(['single', 'multiple']).describe('How many are right.'),
  ask: z.string().trim().min(1, 'write something here').describe('The question.').max(10, 'use at most 10 letters'),
  hint: z.string().optional().describe('One hint.'),
  revision: z.number().int().default(1).describe('How often it was changed.'),
  right: z.boolean().optional(),
  checked: z.iso.date('write the day as year-month-day, such as 2026-11-22').optional().describe('The day.'),
  options: z.array(option).optional().describe('The options.'),
  place: z.strictObject({ name: z.string() }).optional().describe('The place.'),
  effects: z.record(z.string(), z.number()).default({}).describe('How many levels.'),
});

const question = { kind: 'single', ask: 'What next?' };

function explain(data: unknown, against: z.ZodType = schema) {
  const issue = against.safeParse(data, { reportInput: true }).error?.issues[0];
  if (!issue) throw new Error('Nothing is wrong with this.');
  return explainIssue(issue, against);
}

test('a missing field is told with what the manual says of it', () => {
  expect(explain({ kind: 'single' })).toEqual({
    problem: '“ask” is missing.',
    mend: 'Add it. “ask” is: The question.',
  });
});

test('a missing choice of words is missing, and not a wrong value', () => {
  expect(explain({ ask: 'What next?' }).problem).toBe('“kind” is missing.');
});

test('a missing day is missing, and not a wrong value', () => {
  expect(explain({}, z.strictObject({ checked: z.iso.date('write the day') })).problem).toBe('“checked” is missing.');
});

test('a field with nothing after its colon is told to be empty', () => {
  expect(explain({ ...question, hint: null })).toEqual({
    problem: '“hint” is empty.',
    mend: 'Write something here, or take it out if it is not needed. “hint” is: One hint.',
  });
});

test('a field without a sentence in the manual is told without one', () => {
  expect(explain({ ...question, place: {} })).toEqual({ problem: '“name” is missing.', mend: 'Add it.' });
});

test('an unknown field is told by its name', () => {
  expect(explain({ ...question, hnit: 'Ask' })).toEqual({
    problem: '“hnit” is not a field that is known here.',
    mend: 'Check the spelling, or take it out.',
  });
});

test('two unknown fields are told together', () => {
  expect(explain({ ...question, hnit: 'Ask', colour: 'blue' }).problem).toBe(
    '“hnit”, “colour” are not fields that are known here.',
  );
});

test('a number where text belongs is told to need quotes', () => {
  expect(explain({ ...question, hint: 7 })).toEqual({
    problem: '“hint” should be text (put numbers and true/false in quotes).',
    mend: 'Change it. “hint” is: One hint.',
  });
});

test('text where a list belongs is told what a list looks like', () => {
  expect(explain({ ...question, options: 'ask' }).problem).toBe(
    '“options” should be a list (lines that start with “- ”, or words in [square brackets]).',
  );
});

test('text where a group of fields belongs is told so', () => {
  expect(explain({ ...question, place: 'Ward 7' }).problem).toBe('“place” should be a group of fields.');
});

test('text where names with values belong is told so', () => {
  expect(explain({ ...question, effects: 'trust' }).problem).toBe(
    '“effects” should be names with values, such as { trust: 1 }.',
  );
});

test('a value under a name of the author’s own is told with what the manual says of the field around it', () => {
  expect(explain({ ...question, effects: { trust: 'up' } })).toEqual({
    problem: '“trust” should be a number.',
    mend: 'Change it. “trust” is: How many levels.',
  });
});

test('a word where true or false belongs is told so', () => {
  expect(explain({ ...question, right: 'yes' }).problem).toBe('“right” should be true or false.');
});

test('text where a number belongs is told so', () => {
  expect(explain({ ...question, revision: 'two' }).problem).toBe('“revision” should be a number.');
});

test('a part of a number where a whole one belongs is told so', () => {
  expect(explain({ ...question, revision: 1.5 })).toEqual({
    problem: '“revision” should be a whole number.',
    mend: 'Change it. “revision” is: How often it was changed.',
  });
});

test('a value that is not on the list is told with the list', () => {
  expect(explain({ ...question, kind: 'one' })).toEqual({
    problem: '“kind” has a value that is not known.',
    mend: 'Use one of: single, multiple. “kind” is: How many are right.',
  });
});

test('a day in another form is told with the form that is wanted', () => {
  expect(explain({ ...question, checked: '22 November' })).toEqual({
    problem: '“checked” is not right yet: write the day as year-month-day, such as 2026-11-22.',
    mend: 'Mend it. “checked” is: The day.',
  });
});

test('a field that breaks a rule is told the rule, and keeps its sentence of the manual', () => {
  expect(explain({ ...question, ask: 'What should happen next?' })).toEqual({
    problem: '“ask” is not right yet: use at most 10 letters.',
    mend: 'Mend it. “ask” is: The question.',
  });
});

test('an entry of a list is named by its number, counted from one', () => {
  expect(explain({ ...question, options: [{ text: 'Ask' }, 'Guess'] }).problem).toBe(
    'Entry 2 should be a group of fields.',
  );
});

test('a field inside a list is told with what the manual says of it', () => {
  expect(explain({ ...question, options: [{}] }).mend).toBe('Add it. “text” is: What may be chosen.');
});

test('a field inside a list that may be left out is told with what the manual says of it', () => {
  const steps = z.strictObject({
    steps: z.array(z.strictObject({ who: z.string().describe('Who does it.') })).default([]),
  });
  expect(explain({ steps: [{}] }, steps).mend).toBe('Add it. “who” is: Who does it.');
});

test('something that is wrong with the whole file says so', () => {
  expect(explain('words').problem).toBe('The file should be a group of fields.');
});

test('a kind that is missing or unknown is told with the kinds there are', () => {
  const kinds = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }),
    z.strictObject({ kind: z.literal('multiple') }),
  ]);
  expect(explain({ kind: 'sinlge' }, kinds)).toEqual({
    problem: '“kind” is missing or has a value that is not known.',
    mend: 'Use one of: single, multiple.',
  });
});

test('a field of one kind among several is told with what the manual says of it', () => {
  const kinds = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }),
    z.strictObject({ kind: z.literal('multiple'), most: z.number().describe('How many may be chosen.') }),
  ]);
  expect(explain({ kind: 'multiple' }, kinds).mend).toBe('Add it. “most” is: How many may be chosen.');
});
