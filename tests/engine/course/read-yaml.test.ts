import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/engine/course/read-yaml.ts';

const schema = z.strictObject({
  title: z.string().describe('The title.'),
  hint: z.string().optional(),
  options: z.array(z.string()).default([]),
});

const read = (text: string, firstLine?: number) => readYaml({ path: 'content/file.yaml', text }, schema, firstLine);

test('a file that fits its schema gives its data', () => {
  expect(read('title: Jargon\noptions:\n  - ask\n')).toEqual({
    data: { title: 'Jargon', options: ['ask'] },
    problems: [],
  });
});

test('a file with a problem gives no data', () => {
  expect(read('hint: Ask\n').data).toBeUndefined();
});

test('a problem names its file', () => {
  expect(read('title: [1]\n').problems[0]?.file).toBe('content/file.yaml');
});

test('a wrong value is placed on its own line, with the way to it', () => {
  expect(read('title: Jargon\noptions:\n  - ask\n  - 7\n').problems[0]?.place).toBe('line 4, options, number 2');
});

test('a missing field is placed on the first line of what it is missing from', () => {
  const list = z.array(z.strictObject({ id: z.string(), text: z.string() }));
  const text = '- id: one\n  text: One\n\n- id: two\n';
  expect(readYaml({ path: 'content/list.yaml', text }, list).problems[0]?.place).toBe('line 4, number 2, text');
});

test('an unknown field is placed on its own line', () => {
  expect(read('title: Jargon\nhint: Ask\ncolour: blue\n').problems[0]?.place).toBe('line 3');
});

test('each problem of a file is told', () => {
  expect(read('title: 4\nhint: 5\n').problems.map(({ place }) => place)).toEqual(['line 1, title', 'line 2, hint']);
});

test('YAML inside another file counts lines from the top of that file', () => {
  expect(read('title: Jargon\nhint: 5\n', 2).problems[0]?.place).toBe('line 3, hint');
});

test('broken YAML is placed on its line', () => {
  expect(read('title: Jargon\nhint: Ask: then write\n').problems[0]?.place).toBe('line 2');
});

test('broken YAML inside another file names one line only, counted from the top of that file', () => {
  const [problem] = read('title: Jargon\nhint: Ask: then write\n', 2).problems;
  expect([problem?.place, problem?.problem]).toEqual([
    'line 3',
    'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
  ]);
});

test('broken YAML comes with the usual mends', () => {
  expect(read('title: Jargon\nhint: Ask: then write\n').problems[0]?.mend).toBe(
    'Look how far in this line begins (blanks, no tabs), and at the quotes around it. Text that contains “: ” or starts with “"” needs quotes or “>-”.',
  );
});

test('one slip in how far in a line begins is told once', () => {
  const text = 'options:\n  - ask: a\n   then: b\n    next: c\n';
  expect(read(text).problems.map(({ place }) => place)).toEqual(['line 3']);
});

test('a field that is given twice is broken YAML', () => {
  expect(read('title: Jargon\ntitle: Trust\n').problems[0]).toMatchObject({
    place: 'line 2',
    problem: 'This is not valid YAML: Map keys must be unique.',
  });
});

test('a file from Windows is read with the same line numbers', () => {
  expect(read('title: Jargon\r\nhint: 5\r\n').problems[0]?.place).toBe('line 2, hint');
});

test('an empty file is told to be empty', () => {
  expect(read('').problems).toEqual([
    {
      file: 'content/file.yaml',
      place: 'line 1',
      problem: 'The file is empty.',
      mend: 'Write something here, or take it out if it is not needed.',
    },
  ]);
});

test('a file of remarks alone is told to be empty', () => {
  expect(read('# to be written\n').problems[0]?.problem).toBe('The file is empty.');
});

test('text that starts with a star is told to need quotes, because YAML takes it for a name', () => {
  expect(read('title: Jargon\nhint: *Never*\n').problems).toEqual([
    {
      file: 'content/file.yaml',
      place: 'line 2',
      problem: 'The text starts with “*”, “&” or “!”, and YAML would drop its first word.',
      mend: 'Put the whole text in quotes.',
    },
  ]);
});

test('text that starts with an ampersand is told to need quotes', () => {
  expect(read('title: &and more\n').problems[0]?.mend).toBe('Put the whole text in quotes.');
});

test('text that starts with an exclamation mark is told to need quotes', () => {
  expect(read('title: !important words\n').problems[0]?.mend).toBe('Put the whole text in quotes.');
});

test('text that YAML would cut off at a hash is told to need quotes', () => {
  expect(read('title: Jargon\nhint: Ring room #4 first\n').problems).toEqual([
    {
      file: 'content/file.yaml',
      place: 'line 2',
      problem: '“#4 first” is left out: YAML takes “ #” for the start of a remark.',
      mend: 'Put the whole text in quotes. A real remark belongs on a line of its own.',
    },
  ]);
});

test('the same text in quotes is read whole', () => {
  expect(read('title: "*Never* ring room #4"\n').data).toEqual({ title: '*Never* ring room #4', options: [] });
});

test('remarks on lines of their own are no problem', () => {
  const text = '# first\ntitle: Jargon\n# second\noptions:\n  # third\n  - ask\n  # fourth\n# fifth\n';
  expect(read(text).data).toEqual({ title: 'Jargon', options: ['ask'] });
});
