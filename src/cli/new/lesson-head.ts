import type { LessonHead } from '../../engine/course/lesson.ts';
import { gap, toYaml } from './yaml-text.ts';

const SUMMARY = [
  gap('write the first line to remember.'),
  gap('write the second line to remember.'),
  gap('write the third line to remember.'),
];
const PHRASES = [
  gap('write a sentence to say at work tomorrow.'),
  gap('write another sentence to say at work tomorrow.'),
];

/** The fields at the top of a lesson, between their `---` lines. Astro reads them with an older reader of YAML. */
export function writeLessonHead(head: Omit<LessonHead, 'checkYourself' | 'summary' | 'phrases'>): string {
  const { id, title, description, outcome, criteria, keyWords } = head;
  const fields = { id, title, description, outcome, criteria, keyWords, summary: SUMMARY, phrases: PHRASES };
  return `---\n${toYaml(fields, { isForOldReaders: true })}---\n`;
}
