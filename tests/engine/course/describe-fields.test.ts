import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeShape, type FieldNote } from '../../../src/engine/course/describe-fields.ts';
import { scenarioSchema } from '../../../src/engine/scenario/schema.ts';

const namesOf = (notes: FieldNote[]) => notes.map(({ name }) => name);
const all = (notes: FieldNote[]): FieldNote[] => notes.flatMap((note) => [note, ...all(note.inside)]);
const insideOf = (field: z.ZodType) => namesOf(describeShape(z.strictObject({ field }))[0]?.inside ?? []);
const group = z.strictObject({ one: z.string(), two: z.string() });

/** The names of the fields inside a field of a scenario, by the way to it. */
function insideScenario(...way: string[]): string[] {
  const found = way.reduce(
    (notes, name) => notes.find((note) => note.name === name)?.inside ?? [],
    describeShape(scenarioSchema),
  );
  return namesOf(found);
}

test('a field that has a default or may be absent can be left out', () => {
  const schema = z.strictObject({ a: z.string(), b: z.string().optional(), c: z.string().default('') });
  expect(describeShape(schema).map(({ isNeeded }) => isNeeded)).toEqual([true, false, false]);
});

test.for([
  ['a group', group],
  ['a group with a rule', group.refine(() => true)],
  ['a group that may be absent', group.optional()],
  ['a list of groups', z.array(group)],
  ['a list of groups that has a default', z.array(group).default([])],
  ['a list of groups that may be absent and has a default', z.array(group).optional().default([])],
  ['groups under names of the author’s own', z.record(z.string(), group).default({})],
] as [string, z.ZodType][])('the fields of %s stand inside it', ([, field]) => {
  expect(insideOf(field)).toEqual(['one', 'two']);
});

test.for([
  ['a text', z.string()],
  ['a list of texts', z.array(z.string()).optional()],
  ['numbers under names of the author’s own', z.record(z.string(), z.number())],
] as [string, z.ZodType][])('%s has no fields inside', ([, field]) => {
  expect(insideOf(field)).toEqual([]);
});

test('every field of a scenario says what it means', () => {
  expect(all(describeShape(scenarioSchema)).filter(({ meaning }) => !/\S.*[.”]$/.test(meaning))).toEqual([]);
});

test.for([
  [
    ['scenes', 'turningPoint'],
    ['best', 'why'],
  ],
  [
    ['scenes', 'choices', 'debrief'],
    ['did', 'principle', 'criterion', 'source', 'others'],
  ],
  [
    ['scenes', 'choices', 'debrief', 'others'],
    ['who', 'saw'],
  ],
  [
    ['scenes', 'choices', 'instead'],
    ['when', 'next', 'then'],
  ],
  [
    ['scenes', 'lines', 'when'],
    ['happened', 'notHappened', 'atLeast', 'atMost'],
  ],
  [['scenes', 'choices', 'effects'], []],
] as [string[], string[]][])('the fields of a scenario are found in its depth: %j', ([way, names]) => {
  expect(insideScenario(...way)).toEqual(names);
});
