import type { Lesson } from './course.ts';
import { countWords } from './sentences.ts';

/** A steady reading speed for study, in words a minute. */
const WORDS_A_MINUTE = 150;
/** Thinking about one question or activity, in minutes. */
const MINUTES_AN_ACTIVITY = 1;

/** How long a lesson takes, in whole minutes: its words at a steady pace and a minute for each thing to do. */
export function studyMinutes({ text, questions }: Pick<Lesson, 'text' | 'questions'>): number {
  const words = text.passages.reduce((sum, passage) => sum + countWords(passage.text), 0);
  const activities = text.parts.filter(({ name }) => name === 'Activity').length + questions.length;
  return Math.ceil(words / WORDS_A_MINUTE + activities * MINUTES_AN_ACTIVITY);
}
