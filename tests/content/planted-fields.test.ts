import { expect } from 'vitest';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import {
  BANK,
  COURSE,
  faultTest,
  GLOSSARY,
  LESSON,
  lineOf,
  MODULE,
  PERSON,
  plant,
  problemsOf,
  SOURCES,
  UNIT,
  VERBS,
} from './plant.ts';

const keyWords = /(?<=\nkeyWords:\n)(?: {2}- .*\n)+/;
const summary = /(?<=\nsummary:\n)(?: {2}- .*\n)+/;
const phrases = /(?<=\nphrases:\n)(?: {2}- .*\n)+/;

/** The place of a field in an entry of a list, whichever number the entry has. */
const placeOf = (files: ContentFile[], path: string, marker: string, field: string): unknown =>
  expect.stringMatching(new RegExp(`^line ${lineOf(files, path, marker)}, number \\d+, (?:.*, )?${field}$`));

faultTest('a question without a criterion is found', () => {
  const files = plant(BANK, /(?<=id: friday-email\n.*\n) {2}criterion: .*\n/, '');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: placeOf(files, BANK, 'id: friday-email', 'criterion'),
      problem: '“criterion” is missing.',
      mend: 'Add it. “criterion” is: The one criterion it practises.',
    },
  ]);
});

faultTest('an option without feedback is found', () => {
  const files = plant(BANK, /(?<=id: own-phone\n.*\n) {6}feedback: .*\n/, '');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: placeOf(files, BANK, 'id: own-phone', 'feedback'),
      problem: '“feedback” is missing.',
      mend: 'Add it. “feedback” is: Why: what is right or wrong in choosing this, and what to do instead.',
    },
  ]);
});

faultTest('a question with no right option is found', () => {
  const files = plant(BANK, /(?<=id: ring-duty\n.*\n) {6}right: true\n/, '');
  expect(problemsOf(files)).toMatchObject([
    { file: BANK, problem: '“options” is not right yet: mark exactly one option with `right: true`.' },
  ]);
});

faultTest('an option of more than thirty words is found', () => {
  const files = plant(BANK, /(?<=id: own-phone\n {6}text: ).*/, 'word '.repeat(31));
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: placeOf(files, BANK, 'word word', 'text'),
      problem: '“text” is not right yet: use at most 30 words.',
      mend: 'Mend it. “text” is: What the learner may choose, in at most 30 words.',
    },
  ]);
});

faultTest('a question of a kind that is not known is found', () => {
  const files = plant(BANK, /(?<=id: friday-email\n) {2}kind: .*\n/, '  kind: drag\n');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: placeOf(files, BANK, 'kind: drag', 'kind'),
      problem: '“kind” is missing or has a value that is not known.',
      mend: 'Use one of: single, multiple, match, order, sort, gaps, spot, short.',
    },
  ]);
});

faultTest('a source without the day it was checked is found', () => {
  const files = plant(SOURCES, /(?<=id: abbreviations-study\n(?: {2}.*\n)*?) {2}checked: .*\n/, '');
  expect(problemsOf(files)).toEqual([
    {
      file: SOURCES,
      place: placeOf(files, SOURCES, 'id: abbreviations-study', 'checked'),
      problem: '“checked” is missing.',
      mend: 'Add it. “checked” is: The day somebody last read it for this course, as 2026-11-22.',
    },
  ]);
});

faultTest('a source that does not say how it was read is found', () => {
  const files = plant(SOURCES, /(?<=id: abbreviations-study\n(?: {2}.*\n)*?) {2}how: .*\n/, '');
  expect(problemsOf(files)).toEqual([
    {
      file: SOURCES,
      place: placeOf(files, SOURCES, 'id: abbreviations-study', 'how'),
      problem: '“how” is missing.',
      mend: 'Add it. “how” is: How it was read: `live` (the page itself), `copy` (a stored copy), `recalled` (from memory, not yet read).',
    },
  ]);
});

faultTest.each([
  [
    'three key words',
    LESSON,
    keyWords,
    '  - jargon\n  - tto\n  - channel\n',
    'keyWords',
    'name four to six glossary terms',
  ],
  [
    'seven key words',
    LESSON,
    keyWords,
    '  - jargon\n  - tto\n  - channel\n  - barrier\n  - acronym\n  - handover\n  - discharge\n',
    'keyWords',
    'name four to six glossary terms',
  ],
  ['a summary of two lines', LESSON, summary, '  - One.\n  - Two.\n', 'summary', 'write three lines'],
  ['a summary of four lines', LESSON, summary, '  - 1.\n  - 2.\n  - 3.\n  - 4.\n', 'summary', 'write three lines'],
  ['one phrase', LESSON, phrases, '  - First.\n', 'phrases', 'write two phrases'],
  ['three phrases', LESSON, phrases, '  - First.\n  - Second.\n  - Third.\n', 'phrases', 'write two phrases'],
  [
    'a lesson without criteria',
    LESSON,
    /criteria:\n(?: {2}- .*\n)+/,
    'criteria: []\n',
    'criteria',
    'name at least one criterion',
  ],
  ['a title of 51 letters', LESSON, /(?<=\ntitle: ).*/, 'x'.repeat(51), 'title', 'use at most 50 letters'],
  ['a lesson without a title', LESSON, /(?<=\ntitle: ).*/, '" "', 'title', 'write something here'],
  [
    'an id with a capital letter',
    LESSON,
    /(?<=\nid: ).*/,
    'Jargon',
    'id',
    'use small letters, digits and single hyphens, such as care-plan',
  ],
  ['colour pair 0', MODULE, /(?<=\nhue: ).*/, '0', 'hue', 'choose one from 1 to 12'],
  ['colour pair 13', MODULE, /(?<=\nhue: ).*/, '13', 'hue', 'choose one from 1 to 12'],
  ['a course without modules', COURSE, /modules:[^]*/, 'modules: []\n', 'modules', 'name at least one module'],
  ['a module without lessons', COURSE, /lessons:[^]*/, 'lessons: []\n', 'lessons', 'name at least one lesson'],
  ['an address of no page', SOURCES, 'url: https://', 'url: ftp://', 'url', 'give the whole address, with https://'],
  ['an address without https', SOURCES, 'url: https://', 'url: ', 'url', 'give the whole address, with https://'],
  [
    'a day that there is not',
    SOURCES,
    /checked: .*/,
    'checked: 2026-02-30',
    'checked',
    'write the day as year-month-day, such as 2026-11-22',
  ],
  [
    'a colour by its name',
    PERSON,
    /(?<=clothes: ).*/,
    'blue',
    'clothes',
    'write six hexadecimal digits, such as 2a6f73',
  ],
  [
    'a short title of five words',
    UNIT,
    /(?<=\nshortTitle: ).*/,
    'The unit at level four',
    'shortTitle',
    'use at most 4 words',
  ],
  ['a unit without outcomes', UNIT, /outcomes:\n[^]*/, 'outcomes: []\n', 'outcomes', 'give at least one outcome'],
  [
    'an outcome without criteria',
    UNIT,
    /(?<=\n {4}criteria:)(?:\n {6}.*)+/,
    ' []',
    'criteria',
    'give at least one criterion',
  ],
  ['an outcome numbered 0', UNIT, '- number: 1\n', '- number: 0\n', 'number', 'count from 1'],
  [
    'a criterion numbered in words',
    UNIT,
    /(?<=- number: ).1\.1./,
    'one',
    'number',
    'write the number in quotes, such as "1.4"',
  ],
  [
    'a workplace criterion without evidence',
    UNIT,
    'kind: knowledge',
    'kind: workplace',
    'evidence',
    'say what an assessor would need to see',
  ],
  [
    'an evaluation without evidence',
    UNIT,
    'kind: knowledge',
    'kind: evaluation',
    'evidence',
    'say what an assessor would need to see',
  ],
])('%s is found', (_, file, from, to, field, rule) => {
  const [problem, ...others] = problemsOf(plant(file, from, to));
  expect([problem?.file, problem?.problem, others]).toEqual([file, `“${field}” is not right yet: ${rule}.`, []]);
});

faultTest.each([
  ['a way of reading a source', SOURCES, /how: .*/, 'how: glanced', 'how'],
  ['a face', PERSON, /face: .*/, 'face: laughing', 'face'],
  ['a circle', PERSON, /circle: .*/, 'circle: friends', 'circle'],
  ['a standing of a unit', UNIT, /standing: .*/, 'standing: minor', 'standing'],
  ['a kind of criterion', UNIT, /kind: .*/, 'kind: practical', 'kind'],
  ['a wording of a criterion', UNIT, /wording: .*/, 'wording: theirs', 'wording'],
])('%s that is not on the list is found', (_, file, from, to, field) => {
  const files = plant(file, from, to);
  const [problem, ...others] = problemsOf(files);
  expect([problem?.problem, others]).toEqual([`“${field}” has a value that is not known.`, []]);
  expect(problem?.place).toMatch(new RegExp(`^line ${lineOf(files, file, to)}, `));
});

faultTest.each([['hijba'], ['bear']])('a person with the head “%s”, which is not on the list, is found', (head) => {
  const [problem, ...others] = problemsOf(plant(PERSON, /(?<=head: ).*/, head));
  expect(others).toEqual([]);
  expect(problem?.problem).toMatch(/^“head” is not right yet: use one of afro, bangs, .*, turban, twists, twists2\.$/);
});

faultTest('a criterion’s number without quotes, which YAML would shorten, is found', () => {
  expect(problemsOf(plant(UNIT, /(?<=- number: ).1\.1./, '1.10'))).toMatchObject([
    { file: UNIT, problem: '“number” should be text (put numbers and true/false in quotes).' },
  ]);
});

faultTest.each([
  ['the course', COURSE, 'title:', 'extra: x\ntitle:'],
  ['a module in course.yaml', COURSE, '- id: barriers', '- extra: x\n    id: barriers'],
  ['a module', MODULE, 'id: barriers', 'extra: x\nid: barriers'],
  ['a lesson', LESSON, 'id: communication-and-jargon', 'extra: x\nid: communication-and-jargon'],
  ['a question', BANK, '- id: friday-email', '- extra: x\n  id: friday-email'],
  ['an option', BANK, '- id: own-phone', '- extra: x\n      id: own-phone'],
  ['a glossary term', GLOSSARY, '- id: acronym', '- extra: x\n  id: acronym'],
  ['a source', SOURCES, '- id: teach-back-review', '- extra: x\n  id: teach-back-review'],
  ['a person', PERSON, 'id: amina-yusuf', 'extra: x\nid: amina-yusuf'],
  ['a portrait', PERSON, 'portrait:\n', 'portrait:\n  extra: x\n'],
  ['a unit', UNIT, 'id: l4-partnership', 'extra: x\nid: l4-partnership'],
  ['an outcome', UNIT, '- number: 1\n', '- extra: x\n    number: 1\n'],
  ['a criterion', UNIT, /- number: (?=.1\.1)/, '- extra: x\n        number: '],
  ['a verb', VERBS, '- id: explain\n', '- extra: x\n  id: explain\n'],
])('a field of %s that is not known is found on its line', (_, file, from, to) => {
  const files = plant(file, from, to);
  const [problem, ...others] = problemsOf(files);
  expect([problem?.file, problem?.problem, others]).toEqual([file, '“extra” is not a field that is known here.', []]);
  expect(problem?.place).toMatch(new RegExp(`^line ${lineOf(files, file, 'extra: x')}\\b`));
});

faultTest('broken YAML in a file is found with its line', () => {
  const files = plant(GLOSSARY, /(?<=id: acronym\n(?: {2}.*\n)*?) {2}meaning: /, '  meaning: Short: ');
  expect(problemsOf(files)).toMatchObject([{ file: GLOSSARY, place: `line ${lineOf(files, GLOSSARY, 'Short: ')}` }]);
});

faultTest('a part of a lesson that is not closed is found', () => {
  expect(problemsOf(plant(LESSON, '</Claim>', ''))).toMatchObject([
    { file: LESSON, mend: 'Look for a part that is not closed, such as <Claim> without </Claim>, or a stray < or {.' },
  ]);
});
