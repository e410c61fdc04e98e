import { expect, test } from 'vitest';
import type { Lesson } from '../../../src/engine/course/course.ts';
import { studyMinutes } from '../../../src/engine/course/study-time.ts';

const question: Lesson['questions'][number] = {
  id: 'q',
  kind: 'single',
  criterion: 'u/1',
  section: 's',
  revision: 1,
  ask: 'What next?',
  options: [],
};

function lessonOf(words: number, parts: string[], questions: number): Pick<Lesson, 'text' | 'questions'> {
  return {
    text: {
      headings: [],
      parts: parts.map((name) => ({ name, attributes: {}, line: 1, text: '' })),
      images: [],
      passages: [{ text: 'word '.repeat(words), line: 1, section: '', inside: undefined }],
      sentences: [],
      code: [],
    },
    questions: Array.from({ length: questions }, () => question),
  };
}

test('a hundred and fifty words take a minute', () => {
  expect(studyMinutes(lessonOf(150, [], 0))).toBe(1);
});

test('a part of a minute counts as a minute', () => {
  expect(studyMinutes(lessonOf(151, [], 0))).toBe(2);
});

test('each question of the bank takes a minute', () => {
  expect(studyMinutes(lessonOf(150, [], 8))).toBe(9);
});

test('each activity in the text takes a minute', () => {
  expect(studyMinutes(lessonOf(150, ['Activity', 'Activity'], 0))).toBe(3);
});

test('parts that are only read take no minute of their own', () => {
  expect(studyMinutes(lessonOf(150, ['Scene', 'Say', 'Claim', 'AtWork'], 0))).toBe(1);
});

test('a lesson with nothing in it takes no time', () => {
  expect(studyMinutes(lessonOf(0, [], 0))).toBe(0);
});
