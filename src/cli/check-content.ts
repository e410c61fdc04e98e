import { join } from 'node:path';
import { describeProblem } from '../engine/course/problem.ts';
import { readCourse } from '../engine/course/read-course.ts';
import { readContentFolder } from './read-content-folder.ts';

/** Checks the content below `root`, prints each problem for its author, and returns how many there are. */
export function checkContent(root: string): number {
  const { problems } = readCourse(readContentFolder(root));
  for (const problem of problems) console.error(`${describeProblem(problem)}\n`);
  return problems.length;
}

if (import.meta.main) {
  const count = checkContent(join(import.meta.dirname, '../..'));
  if (count > 0) {
    console.error(
      `${count} ${count === 1 ? 'problem' : 'problems'} in the content. Mend ${count === 1 ? 'it' : 'them'} and run “npm run check:content” again.`,
    );
    process.exitCode = 1;
  } else {
    console.log('The content is sound.');
  }
}
