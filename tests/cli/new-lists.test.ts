import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestId } from '../../src/cli/new/suggest-id.ts';
import { appendToList } from '../../src/cli/new/yaml-list.ts';
import { checkGaps } from '../../src/engine/course/check/gaps.ts';

const file = (text: string) => ({ path: 'content/list.yaml', text });

test('an entry goes to the end of a list', () => {
  expect(appendToList(file('- id: a\n'), [], { id: 'b' })).toBe('- id: a\n- id: b\n');
});

test('a list that does not end its last line is ended first', () => {
  expect(appendToList(file('- id: a'), [], { id: 'b' })).toBe('- id: a\n- id: b\n');
});

test('an empty line is set before an entry that wants one, and never two', () => {
  expect(appendToList(file('- id: a\n'), [], { id: 'b' }, { isSpaced: true })).toBe('- id: a\n\n- id: b\n');
  expect(appendToList(file('- id: a\n\n'), [], { id: 'b' }, { isSpaced: true })).toBe('- id: a\n\n- id: b\n');
});

test('an entry stands as far in as the list does', () => {
  expect(appendToList(file('  - id: a\n'), [], { id: 'b', c: 1 })).toBe('  - id: a\n  - id: b\n    c: 1\n');
});

test('an entry of a list inside goes after its last line, before what follows', () => {
  const text = 'a:\n  - b:\n      - x\n\n  # next\n  - b:\n      - z\nc: 1\n';
  const changed = 'a:\n  - b:\n      - x\n      - y\n\n  # next\n  - b:\n      - z\nc: 1\n';
  expect(appendToList(file(text), ['a', 0, 'b'], 'y')).toBe(changed);
});

test('a group of fields is set as far in as the list inside that it joins', () => {
  const text = 'a:\n  - id: x\n    b:\n      - 1\nc: 1\n';
  const changed = 'a:\n  - id: x\n    b:\n      - 1\n  - id: y\n    b:\n      - 2\nc: 1\n';
  expect(appendToList(file(text), ['a'], { id: 'y', b: [2] })).toBe(changed);
});

test('a list in square brackets on one line grows inside them', () => {
  expect(appendToList(file('a: [x, y] # two\nb: 1\n'), ['a'], 'z')).toBe('a: [x, y, z] # two\nb: 1\n');
});

test('an empty list gives way to its first entry, and its remarks stay', () => {
  expect(appendToList(file('# none yet\n[]\n'), [], { id: 'a' })).toBe('# none yet\n- id: a\n');
});

test('lines that end as on Windows go on so', () => {
  const changed = appendToList(file('- id: a\r\n'), [], { id: 'b', c: 'TODO: write.' }, { isSpaced: true });
  expect(changed).toBe('- id: a\r\n\r\n- id: b\r\n  c: >-\r\n    TODO: write.\r\n');
  expect(parse(changed)).toEqual([{ id: 'a' }, { id: 'b', c: 'TODO: write.' }]);
});

test('a list that nothing can be added to is refused in a sentence', () => {
  expect(() => appendToList(file('[{ id: a }]\n'), [], { id: 'b' })).not.toThrow();
  expect(() => appendToList(file('- id: a\n...\n'), [], { id: 'b' })).toThrow(
    'content/list.yaml is written in a way that nothing can be added to.',
  );
  expect(() => appendToList(file('id: a\n'), [], { id: 'b' })).toThrow('nothing can be added to');
});

test('an id is made of small plain letters, digits and hyphens', () => {
  expect(suggestId('  “Łukasz” O’Brien-Müller, 2nd ', [])).toBe('lukasz-obrien-muller-2nd');
});

test('a long id ends after a whole word', () => {
  expect(suggestId('The words that every team uses at the door of the ward', [])).toBe(
    'the-words-that-every-team-uses-at-the',
  );
});

test('a word that is too long by itself is cut', () => {
  expect(suggestId('a'.repeat(60), [])).toBe('a'.repeat(40));
});

test('an id that is taken gets the next free number', () => {
  expect(suggestId('Rose', ['rose'])).toBe('rose-2');
  expect(suggestId('Rose', ['rose', 'rose-2'])).toBe('rose-3');
});

test('words without letters still give an id', () => {
  expect(suggestId('🙂', [])).toBe('new');
});

test('each marked gap is told with its file, line and words', () => {
  const text =
    'title: A\nask: >-\n  TODO: ask one thing. \r\n<Move name="TODO: name it.">TODO: say it.</Move>\r\nTODO:\n';
  expect(checkGaps([file('all: written\n'), { path: 'content/b.mdx', text }])).toEqual(
    [
      ['line 3', 'TODO: ask one thing.'],
      ['line 4', 'TODO: name it.'],
      ['line 4', 'TODO: say it.'],
      ['line 5', 'TODO:'],
    ].map(([place, gap]) => ({
      file: 'content/b.mdx',
      place,
      problem: `A gap is still marked here: “${gap}”`,
      mend: 'Write it, and take TODO: away.',
    })),
  );
});
