import { expect } from 'vitest';
import {
  add,
  BANK,
  faultTest,
  GLOSSARY,
  LESSON,
  modelFiles,
  MODULE,
  PERSON,
  plant,
  problemsOf,
  SECOND_BANK,
  SECOND_LESSON,
  SOURCES,
  UNIT,
  VERBS,
  withSecondLesson,
} from './plant.ts';

const mend = 'Give this one an id of its own. Never change the id of the one that is already published.';

const textOf = (path: string) => modelFiles.find((file) => file.path === path)?.text ?? '';

faultTest('two modules with one id are found', () => {
  const path = 'content/modules/05-second/module.yaml';
  expect(problemsOf(add(path, textOf(MODULE)))).toEqual([
    {
      file: path,
      place: 'the module “barriers”',
      problem: `The id “barriers” is already used by another module in ${MODULE}.`,
      mend,
    },
  ]);
});

faultTest('two lessons with one id are found', () => {
  const files = plant(SECOND_LESSON, 'id: second-lesson', 'id: communication-and-jargon', withSecondLesson());
  expect(problemsOf(files)).toContainEqual({
    file: SECOND_LESSON,
    place: 'the lesson “communication-and-jargon”',
    problem: `The id “communication-and-jargon” is already used by another lesson in ${LESSON}.`,
    mend,
  });
});

faultTest('two questions with one id in two banks are found', () => {
  const files = plant(SECOND_BANK, '- id: second-good-note', '- id: good-note', withSecondLesson());
  expect(problemsOf(files)).toEqual([
    {
      file: SECOND_BANK,
      place: 'the question “good-note”',
      problem: `The id “good-note” is already used by another question in ${BANK}.`,
      mend,
    },
  ]);
});

faultTest('two questions with one id in one bank are found', () => {
  expect(problemsOf(plant(BANK, '- id: strong-remedy', '- id: good-note'))).toEqual([
    {
      file: BANK,
      place: 'the question “good-note”',
      problem: `The id “good-note” is already used by another question in ${BANK}.`,
      mend,
    },
  ]);
});

faultTest('two options with one id in one question are found', () => {
  expect(problemsOf(plant(BANK, '- id: own-phone', '- id: leave-it'))).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”, option “leave-it”',
      problem: `The id “leave-it” is already used by another option in ${BANK}.`,
      mend,
    },
  ]);
});

faultTest('options of two questions may share an id', () => {
  expect(problemsOf(plant(BANK, '- id: own-phone', '- id: complain'))).toEqual([]);
});

faultTest('two glossary terms with one id are found', () => {
  expect(problemsOf(plant(GLOSSARY, '- id: barrier\n', '- id: acronym\n'))).toEqual([
    {
      file: GLOSSARY,
      place: 'the glossary term “acronym”',
      problem: `The id “acronym” is already used by another glossary term in ${GLOSSARY}.`,
      mend,
    },
  ]);
});

faultTest('two sources with one id are found', () => {
  const text = `${textOf(SOURCES)}
- id: abbreviations-study
  publisher: A publisher
  title: A title
  dated: no date shown
  checked: 2026-11-22
  how: copy
`;
  expect(problemsOf(plant(SOURCES, /[^]*/, text))).toEqual([
    {
      file: SOURCES,
      place: 'the source “abbreviations-study”',
      problem: `The id “abbreviations-study” is already used by another source in ${SOURCES}.`,
      mend,
    },
  ]);
});

faultTest('two people with one id are found', () => {
  const path = 'content/people/zeinab.yaml';
  expect(problemsOf(add(path, textOf(PERSON)))).toEqual([
    {
      file: path,
      place: 'the person “amina-yusuf”',
      problem: `The id “amina-yusuf” is already used by another person in ${PERSON}.`,
      mend,
    },
  ]);
});

faultTest('two units with one id are found', () => {
  const path = 'content/units/z-unit.yaml';
  expect(problemsOf(add(path, textOf(UNIT)))).toEqual([
    {
      file: path,
      place: 'the unit “l4-partnership”',
      problem: `The id “l4-partnership” is already used by another unit in ${UNIT}.`,
      mend,
    },
  ]);
});

faultTest('two criteria with one number in one unit are found, whichever outcomes they stand in', () => {
  expect(problemsOf(plant(UNIT, /(?<=number: .)3\.1/, '1.1'))).toEqual([
    {
      file: UNIT,
      place: 'the criterion “1.1”',
      problem: `The id “1.1” is already used by another criterion in ${UNIT}.`,
      mend,
    },
  ]);
});

faultTest('two command verbs with one id are found', () => {
  const text = `${textOf(VERBS)}
- id: explain
  asks: Give reasons.
  enough: Reasons.
  notEnough: A list.
`;
  expect(problemsOf(plant(VERBS, /[^]*/, text))).toEqual([
    {
      file: VERBS,
      place: 'the verb “explain”',
      problem: `The id “explain” is already used by another verb in ${VERBS}.`,
      mend,
    },
  ]);
});
