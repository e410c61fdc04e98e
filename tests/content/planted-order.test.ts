import { expect } from 'vitest';
import {
  add,
  BANK,
  COURSE,
  courseWith,
  drop,
  faultTest,
  GLOSSARY,
  LESSON,
  modelFiles,
  MODULE,
  plant,
  problemsOf,
  SECOND_LESSON,
  SOURCES,
  VERBS,
  withSecondLesson,
} from './plant.ts';

const SECOND_MODULE = 'content/modules/05-second/module.yaml';
const secondModule = 'id: second\ntitle: Second\ndescription: A second module.\nhue: 5\n';

faultTest('a lesson that course.yaml does not name is found', () => {
  const files = plant(COURSE, '      - second-lesson\n', '', withSecondLesson());
  expect(problemsOf(files)).toEqual([
    {
      file: SECOND_LESSON,
      place: 'id “second-lesson”',
      problem: 'No learner can reach this lesson: content/course.yaml does not name it.',
      mend: 'Add “second-lesson” to content/course.yaml where it belongs in the order.',
    },
  ]);
});

faultTest('a module that course.yaml does not name is found', () => {
  expect(problemsOf(add(SECOND_MODULE, secondModule))).toEqual([
    {
      file: SECOND_MODULE,
      place: 'id “second”',
      problem: 'No learner can reach this module: content/course.yaml does not name it.',
      mend: 'Add “second” to content/course.yaml where it belongs in the order.',
    },
  ]);
});

faultTest('a lesson that course.yaml names and that is not there is found', () => {
  const files = plant(COURSE, /[^]*/, courseWith('communication-and-jargon', 'trust'));
  expect(problemsOf(files)).toEqual([
    {
      file: COURSE,
      place: 'modules, barriers, lessons',
      problem: 'The module “barriers” has no lesson with the id “trust” in its folder.',
      mend: 'Check the spelling, or add the lesson’s file to the folder.',
    },
  ]);
});

faultTest('a module that course.yaml names and that is not there is found', () => {
  const text = `${courseWith('communication-and-jargon')}\n  - id: conflict\n    lessons: [six-steps]\n`;
  expect(problemsOf(plant(COURSE, /[^]*/, text))).toContainEqual({
    file: COURSE,
    place: 'modules, conflict',
    problem: 'There is no module with the id “conflict”.',
    mend: 'Check the spelling, or add its folder with a module.yaml.',
  });
});

faultTest('a lesson that course.yaml names in another module than its own is found', () => {
  const text = `${courseWith('communication-and-jargon')}\n  - id: second\n    lessons: [second-lesson]\n`;
  const files = add(SECOND_MODULE, secondModule, plant(COURSE, /[^]*/, text, withSecondLesson()));
  expect(problemsOf(files)).toEqual([
    {
      file: COURSE,
      place: 'modules, second, lessons',
      problem: 'The module “second” has no lesson with the id “second-lesson” in its folder.',
      mend: 'Check the spelling, or add the lesson’s file to the folder.',
    },
  ]);
});

faultTest('a lesson that course.yaml names twice is found', () => {
  const files = plant(COURSE, /[^]*/, courseWith('communication-and-jargon', 'communication-and-jargon'));
  expect(problemsOf(files)).toEqual([
    {
      file: COURSE,
      place: 'modules',
      problem: '“communication-and-jargon” is named twice.',
      mend: 'Name each module, each lesson and each scenario once.',
    },
  ]);
});

faultTest('a module that course.yaml names twice is found', () => {
  const text = `${courseWith('communication-and-jargon')}\n  - id: barriers\n    lessons: [second-lesson]\n`;
  expect(problemsOf(plant(COURSE, /[^]*/, text, withSecondLesson()))).toEqual([
    {
      file: COURSE,
      place: 'modules',
      problem: '“barriers” is named twice.',
      mend: 'Name each module, each lesson and each scenario once.',
    },
  ]);
});

faultTest('a lesson may have the same id as a module', () => {
  const named = plant(COURSE, '- communication-and-jargon', '- barriers');
  expect(problemsOf(plant(LESSON, 'id: communication-and-jargon', 'id: barriers', named))).toEqual([]);
});

faultTest('a question bank that no lesson has is found', () => {
  const path = 'content/modules/04-barriers/trust.questions.yaml';
  expect(problemsOf(add(path, '[]'))).toEqual([
    {
      file: path,
      place: 'the whole file',
      problem: 'No lesson has this question bank.',
      mend: 'Give the file the name of its lesson: lesson-name.mdx and lesson-name.questions.yaml.',
    },
  ]);
});

faultTest.each([
  ['content/notes.md'],
  ['content/lesson.mdx'],
  ['content/modules/lesson.mdx'],
  ['content/modules/04-barriers/lesson.md'],
  ['content/modules/04-barriers/deeper/lesson.mdx'],
  ['content/modules/04-barriers/glossary.yaml'],
  ['content/units/older/unit.yaml'],
  ['content/people/amina.yml'],
])('the file %s, which nothing reads, is found', (path) => {
  expect(problemsOf(add(path, 'Words.\n'))).toEqual([
    {
      file: path,
      place: 'the whole file',
      problem: 'Nothing in the course reads a file in this place.',
      mend: 'Move it to where its kind belongs, or take it out. README says where each kind of file stands.',
    },
  ]);
});

faultTest.each([[COURSE], [GLOSSARY], [SOURCES], [VERBS]])('the file %s is missed when it is not there', (path) => {
  expect(problemsOf(drop(path))).toEqual([
    { file: path, place: 'the whole file', problem: 'The file is not there.', mend: 'Put it back.' },
  ]);
});

faultTest('a module without its module.yaml is found', () => {
  expect(problemsOf(drop(MODULE))).toContainEqual({
    file: COURSE,
    place: 'modules, barriers',
    problem: 'There is no module with the id “barriers”.',
    mend: 'Check the spelling, or add its folder with a module.yaml.',
  });
});

faultTest('problems in several files are told together', () => {
  const files = plant(BANK, 'kind: single', 'kind: sinlge', plant(GLOSSARY, 'term: barrier', 'trem: barrier'));
  expect([...new Set(problemsOf(files).map(({ file }) => file))].sort()).toEqual([GLOSSARY, BANK]);
});

faultTest('the order of the files does not matter', () => {
  expect(problemsOf(modelFiles.toReversed())).toEqual([]);
});
