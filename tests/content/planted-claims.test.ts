import { expect } from 'vitest';
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
  plantInTask,
  problemsOf,
  UNIT,
} from './plant.ts';

const mendInText = 'Put the sentence inside <Claim source="…">, or take the matter out.';
const mendInFields = 'Say it in the text of a lesson inside <Claim source="…"> instead.';
const mendWithSource = 'Add its source as `source`, or take the matter out.';

const speaks = (matter: string, sentence: string) =>
  `This sentence speaks of ${matter} and names no source: “${sentence}”`;

faultTest.each([
  ['a year', 'The rules changed in 2015.'],
  ['a percentage', 'About 40% of calls fail.'],
  ['a percentage', 'About 40 per cent of calls fail.'],
  ['a large number', 'It reached 1,200 homes.'],
  ['a share', 'One in four calls fails.'],
  ['an Act', 'The Care Act asks for this.'],
  ['a section of a law', 'It is called a section 42 enquiry.'],
  ['the law', 'The law says that you must ask.'],
  ['guidance', 'National guidance asks for this.'],
  ['research', 'Research supports this.'],
  ['a study', 'A study found that it helps.'],
])('%s in a lesson’s text without a Claim is found', (matter, sentence) => {
  const files = plantInTask(sentence);
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, sentence)}`,
      problem: speaks(matter, sentence),
      mend: mendInText,
    },
  ]);
});

faultTest('the same words inside a Claim are no problem', () => {
  expect(problemsOf(plantInTask('<Claim source="abbreviations-study">The rules changed in 2015.</Claim>'))).toEqual([]);
});

faultTest('words after a Claim in the same paragraph are found', () => {
  const files = plantInTask('<Claim source="abbreviations-study">It began in 2015.</Claim> It ended in 2016.');
  expect(problemsOf(files)).toMatchObject([{ problem: speaks('a year', 'It ended in 2016.') }]);
});

faultTest('a Claim that lost its tags leaves its sentence to be found', () => {
  const files = plant(LESSON, /<Claim source="teach-back-review">(.*?)<\/Claim>/, 'A review of 2020 found 20 studies.');
  expect(problemsOf(files)).toMatchObject([{ problem: speaks('a year', 'A review of 2020 found 20 studies.') }]);
});

faultTest('a cell of a table is looked at', () => {
  const files = plantInTask('| Rule | Since |\n| --- | --- |\n| Asking | 2015 |');
  expect(problemsOf(files)).toMatchObject([
    { place: `line ${lineOf(files, LESSON, '| Asking')}`, problem: speaks('a year', '2015') },
  ]);
});

faultTest.each([
  ['title of an Activity', /(?<=<Activity verb="[^"]*" title=")[^"]*/],
  ['title of a WorkedExample', /(?<=<WorkedExample title=")[^"]*/],
  ['place of a Scene', /(?<=<Scene place=")[^"]*/],
  ['label of a Reveal', /(?<=<Reveal label=")[^"]*/],
  ['name of a Move', /(?<=<Move name=")[^"]*/],
])('the %s is looked at', (_, words) => {
  const files = plant(LESSON, words, 'The Care Act asks');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'The Care Act asks')}`,
      problem: speaks('an Act', 'The Care Act asks'),
      mend: mendInText,
    },
  ]);
});

faultTest('the alternative text of an image is looked at', () => {
  const files = plantInTask('![A chart of 2015](/chart.svg)');
  expect(problemsOf(files)).toMatchObject([{ problem: speaks('a year', 'A chart of 2015') }]);
});

faultTest.each([
  ['description', LESSON, 'the fields at the top', /(?<=\ndescription: ).*/],
  ['outcome', LESSON, 'the fields at the top', /(?<=\noutcome: ).*/],
  ['summary', LESSON, 'the fields at the top', /(?<=\nsummary:\n {2}- ).*/],
  ['phrases', LESSON, 'the fields at the top', /(?<=\nphrases:\n {2}- ).*/],
  ['description', MODULE, 'description', /(?<=\ndescription: ).*/],
  ['promise', COURSE, 'promise', /(?<=\npromise: ).*/],
])('%s in %s is looked at', (_, file, place, words) => {
  expect(problemsOf(plant(file, words, 'explain the Care Act'))).toEqual([
    { file, place, problem: speaks('an Act', 'explain the Care Act'), mend: mendInFields },
  ]);
});

faultTest.each([
  ['situation', /(?<=id: friday-email\n(?: {2}.*\n)*? {2}situation: ).*/],
  ['ask', /(?<=id: friday-email\n(?: {2}.*\n)*? {2}ask: ).*/],
  ['text of an option', /(?<=id: own-phone\n {6}text: ).*/],
  ['feedback of an option', /(?<=id: own-phone\n.*\n {6}feedback: ).*/],
])('the %s of a question without a source is looked at', (_, words) => {
  expect(problemsOf(plant(BANK, words, 'The rules changed in 2015.'))).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”',
      problem: speaks('a year', 'The rules changed in 2015.'),
      mend: mendWithSource,
    },
  ]);
});

faultTest('the hint of a question without a source is looked at', () => {
  const files = plant(BANK, '- id: friday-email\n', '- id: friday-email\n  hint: Think of the guidance.\n');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”',
      problem: speaks('guidance', 'Think of the guidance.'),
      mend: mendWithSource,
    },
  ]);
});

faultTest('a question with a source may speak of a year', () => {
  const files = plant(BANK, /(?<=id: who-needs-interpreter\n(?: {2}.*\n)*? {2}situation: ).*/, 'It is 2015.');
  expect(problemsOf(files)).toEqual([]);
});

faultTest('a question with several such sentences is told once', () => {
  const files = plant(
    BANK,
    /(?<=id: friday-email\n(?: {2}.*\n)*? {2}situation: ).*/,
    'In 2015 it began. In 2016 it ended.',
  );
  expect(problemsOf(files)).toHaveLength(1);
});

faultTest('the meaning of a glossary term without a source is looked at', () => {
  const files = plant(GLOSSARY, /(?<=id: acronym\n(?: {2}.*\n)*? {2}meaning: ).*/, 'The Care Act uses it.');
  expect(problemsOf(files)).toEqual([
    {
      file: GLOSSARY,
      place: 'the term “acronym”',
      problem: speaks('an Act', 'The Care Act uses it.'),
      mend: mendWithSource,
    },
  ]);
});

faultTest('a glossary term with a source may speak of an Act', () => {
  const meaning = /(?<=id: medically-fit\n(?: {2}.*\n)*? {2}meaning: ).*/;
  expect(problemsOf(plant(GLOSSARY, meaning, 'The Care Act uses it.'))).toEqual([]);
});

/** The real unit without its source, so that what it says of law or dates rests on nothing. */
const unitWithoutSource = plant(UNIT, /\nsource: .*/, '');

faultTest('a unit without a source that speaks of nothing in particular is no problem', () => {
  expect(problemsOf(unitWithoutSource)).toEqual([]);
});

faultTest.each([
  ['about', /(?<=\nabout: )>-\n(?: {2}.*\n)+/],
  ['caution', /(?<=\ncaution: )>-\n(?: {2}.*\n)+/],
  ['note', /(?<=\n {8}note: )>-\n(?: {10}.*\n)+/],
  ['evidence', /(?<=\n {8}evidence: )>-\n(?: {10}.*\n)+/],
])('%s of a unit without a source is looked at', (_, words) => {
  expect(problemsOf(plant(UNIT, words, 'It changed in 2015.\n', unitWithoutSource))).toEqual([
    {
      file: UNIT,
      place: 'about, caution and notes',
      problem: speaks('a year', 'It changed in 2015.'),
      mend: mendWithSource,
    },
  ]);
});

faultTest('a unit with a source may speak of a year', () => {
  expect(problemsOf(plant(UNIT, /(?<=\nabout: )>-\n(?: {2}.*\n)+/, 'It changed in 2015.\n'))).toEqual([]);
});

faultTest('the titles of a lesson and of its headings only name things, so they may name an Act', () => {
  const files = plant(LESSON, /(?<=\ntitle: ).*/, 'What the Care Act asks');
  expect(problemsOf(plant(LESSON, '<AtWork evidence', '### The Care Act\n\n<AtWork evidence', files))).toEqual([]);
});

faultTest('the life of an invented person may have years in it', () => {
  expect(problemsOf(plant(PERSON, /(?<=about: )>-\n(?: {2}.*\n)+/, 'Amina came in 2015.\n'))).toEqual([]);
});
