import { expect } from 'vitest';
import { listLessons, type Course } from '../../src/engine/course/course.ts';
import { readCourse } from '../../src/engine/course/read-course.ts';
import { COURSE, courseWith, faultTest, modelFiles, plant, SECOND_LESSON, withSecondLesson } from './plant.ts';

function courseOf(files: typeof modelFiles): Course {
  const { data } = readCourse(files);
  if (data === undefined) throw new Error('The content has problems.');
  return data;
}

const swapped = () =>
  courseOf(plant(COURSE, /[^]*/, courseWith('second-lesson', 'communication-and-jargon'), withSecondLesson()));

faultTest('the lessons of the course come in the order of course.yaml, not of their files', () => {
  expect(listLessons(swapped()).map(({ lesson }) => lesson.id)).toEqual(['second-lesson', 'communication-and-jargon']);
});

faultTest('a lesson of the course has the questions of its own bank', () => {
  const ids = listLessons(swapped())[0]?.lesson.questions.map(({ id }) => id) ?? [];
  expect([ids.includes('second-friday-email'), ids.includes('friday-email')]).toEqual([true, false]);
});

faultTest('a lesson of the course knows its file', () => {
  expect(listLessons(swapped())[0]?.lesson.file).toBe(SECOND_LESSON);
});

faultTest('a module of the course has its own title and colours', () => {
  expect(swapped().modules).toMatchObject([{ id: 'barriers', hue: 4, title: 'Barriers to partnership working' }]);
});

faultTest('the course has its title and its promise from course.yaml', () => {
  const { title, promise } = courseOf(modelFiles);
  expect([title, promise]).toEqual(['Common Ground', 'A free course.']);
});

faultTest('the course has the units, verbs, people, terms and sources', () => {
  const { units, verbs, people, terms, sources } = courseOf(modelFiles);
  const first = [units, verbs, people, terms, sources].map((entries) => entries.map(({ id }) => id));
  expect(first).toMatchObject([
    expect.arrayContaining(['l4-partnership']),
    expect.arrayContaining(['explain']),
    expect.arrayContaining(['amina-yusuf']),
    expect.arrayContaining(['jargon']),
    expect.arrayContaining(['abbreviations-study']),
  ]);
});
