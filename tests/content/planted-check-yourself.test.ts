import { expect } from 'vitest';
import { listLessons } from '../../src/engine/course/course.ts';
import { readCourse } from '../../src/engine/course/read-course.ts';
import { studyMinutes } from '../../src/engine/course/study-time.ts';
import { BANK, faultTest, LESSON, plant, problemsOf, type modelFiles } from './plant.ts';

/** The model, whose lesson closes with these questions. */
const closing = (...ids: string[]) =>
  plant(
    LESSON,
    /checkYourself:\n(?: {2}- .*\n)+/,
    ids.length === 0 ? '' : `checkYourself:\n${ids.map((id) => `  - ${id}\n`).join('')}`,
  );

function lessonOf(files: typeof modelFiles) {
  const { data } = readCourse(files);
  const [first] = data === undefined ? [] : listLessons(data);
  if (!first) throw new Error('The content has problems.');
  return first.lesson;
}

const idsOf = (questions: { id: string }[]) => questions.map(({ id }) => id);
const IN_TEXT = ['rose-first-look', 'double-up-on-the-phone', 'friday-email', 'who-hears-first', 'best-say-back'];

faultTest('a lesson that closes with a question that is not in its bank is found', () => {
  expect(problemsOf(closing('good-note', 'bad-note'))).toEqual([
    {
      file: LESSON,
      place: 'checkYourself',
      problem: 'There is no question “bad-note”.',
      mend: `Check the spelling, or add the question in ${BANK}.`,
    },
  ]);
});

faultTest('a question that the text and the end of a lesson both ask is found', () => {
  expect(problemsOf(closing('good-note', 'friday-email'))).toEqual([
    {
      file: LESSON,
      place: 'checkYourself',
      problem: 'The lesson asks “friday-email” twice.',
      mend: 'Name a question once: in the text with <Question>, or under checkYourself.',
    },
  ]);
});

faultTest('a question that the end of a lesson asks twice is found, and told once', () => {
  expect(problemsOf(closing('good-note', 'good-note'))).toEqual([
    {
      file: LESSON,
      place: 'checkYourself',
      problem: 'The lesson asks “good-note” twice.',
      mend: 'Name a question once: in the text with <Question>, or under checkYourself.',
    },
  ]);
});

faultTest('a lesson needs no questions at its end', () => {
  expect(problemsOf(closing())).toEqual([]);
});

faultTest('the questions of a lesson are those in its text, then those that close it', () => {
  const { questions } = lessonOf(closing('strong-remedy', 'good-note'));
  expect(idsOf(questions)).toEqual([...IN_TEXT, 'strong-remedy', 'good-note']);
});

faultTest('a lesson with nothing at its end has the questions in its text only', () => {
  expect(idsOf(lessonOf(closing()).questions)).toEqual(IN_TEXT);
});

faultTest('the bank of a lesson has every question of its file, asked in the lesson or not', () => {
  const { bank } = lessonOf(closing('good-note'));
  expect(idsOf(bank)).toEqual(expect.arrayContaining([...IN_TEXT, 'good-note', 'strong-remedy']));
  expect(bank.length).toBeGreaterThan(IN_TEXT.length + 1);
});

faultTest('a lesson takes no longer for the questions that it does not ask', () => {
  const minutes = studyMinutes(lessonOf(closing()));
  expect(studyMinutes(lessonOf(closing('strong-remedy', 'good-note')))).toBe(minutes + 2);
});
