import { describeProblem } from './engine/course/problem.ts';
import { readCourse } from './engine/course/read-course.ts';

// Lessons are rendered from the content collection; this reading gives the pages the checked whole.
const files = import.meta.glob<string>('/content/**/*.{yaml,mdx}', { query: '?raw', import: 'default', eager: true });

const reading = readCourse(Object.entries(files).map(([path, text]) => ({ path: path.slice(1), text })));

if (reading.data === undefined) {
  throw new Error(`The content has problems:\n\n${reading.problems.map(describeProblem).join('\n\n')}\n`);
}

/** The course that the pages show: exactly what the content checks have seen. */
export const course = reading.data;
