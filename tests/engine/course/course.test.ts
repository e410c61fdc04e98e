import { expect, test } from 'vitest';
import { findById, listCriteria, listLessons, type Lesson, type Module } from '../../../src/engine/course/course.ts';
import type { Criterion, Unit } from '../../../src/engine/course/unit.ts';

const criterion = (number: string): Criterion => ({
  number,
  text: 'Explain something',
  verb: 'explain',
  kind: 'knowledge',
  wording: 'ours',
  sameAs: [],
});

const unit = (id: string, outcomes: string[][]): Unit => ({
  id,
  title: 'A unit',
  shortTitle: 'Unit',
  qualification: 'A diploma',
  level: 'Level 3',
  standing: 'main',
  about: 'About it.',
  outcomes: outcomes.map((numbers, index) => ({
    number: index + 1,
    title: 'An outcome',
    wording: 'ours',
    criteria: numbers.map(criterion),
  })),
});

const lesson = (id: string): Lesson => ({
  id,
  title: 'A lesson',
  description: 'About it.',
  outcome: 'do it',
  criteria: [],
  keyWords: [],
  checkYourself: [],
  summary: [],
  phrases: [],
  file: `content/modules/01/${id}.mdx`,
  text: { headings: [], parts: [], images: [], passages: [], sentences: [], code: [] },
  questions: [],
  bank: [],
});

const module = (id: string, lessons: string[]): Module => ({
  id,
  title: 'A module',
  description: 'About it.',
  hue: 1,
  lessons: lessons.map(lesson),
});

test('a criterion is named by its unit and its number', () => {
  expect(listCriteria([unit('l4', [['1.1']])]).map(({ id }) => id)).toEqual(['l4/1.1']);
});

test('criteria come in the order of units, outcomes and numbers', () => {
  const units = [unit('l4', [['1.1', '1.2'], ['2.1']]), unit('l3', [['1.1']])];
  expect(listCriteria(units).map(({ id }) => id)).toEqual(['l4/1.1', 'l4/1.2', 'l4/2.1', 'l3/1.1']);
});

test('a criterion knows the unit and the outcome it stands in', () => {
  const found = listCriteria([unit('l4', [['1.1'], ['2.1']])])[1];
  expect([found?.unit.id, found?.outcome.number, found?.criterion.number]).toEqual(['l4', 2, '2.1']);
});

test('lessons come in the order of the modules, each with its module', () => {
  const modules = [module('barriers', ['jargon', 'trust']), module('conflict', ['six-steps'])];
  expect(listLessons({ modules }).map(({ module, lesson }) => [module.id, lesson.id])).toEqual([
    ['barriers', 'jargon'],
    ['barriers', 'trust'],
    ['conflict', 'six-steps'],
  ]);
});

test('an entry is found by its id', () => {
  const entries = [
    { id: 'jargon', term: 'jargon' },
    { id: 'tto', term: 'TTO' },
  ];
  expect(findById(entries, 'tto')).toEqual({ id: 'tto', term: 'TTO' });
});

test('looking for an id that is not there throws a sentence with the id', () => {
  expect(() => findById([{ id: 'jargon' }], 'jargn')).toThrow('Nothing in the course has the id “jargn”.');
});
