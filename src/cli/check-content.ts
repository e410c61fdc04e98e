import { join } from 'node:path';
import { findWarnings } from '../engine/course/check/quality/find-warnings.ts';
import { describeProblem } from '../engine/course/problem.ts';
import { readCourse } from '../engine/course/read-course.ts';
import { readParts } from '../engine/course/read-parts.ts';
import { findMiscounts, readAllowedWarnings } from './allowed-warnings.ts';
import { readContentFolder } from './read-content-folder.ts';

/** Checks the content below `root`, prints each problem for its author, and returns how many there are. */
export function checkContent(root: string): number {
  const { problems } = readCourse(readContentFolder(root));
  for (const problem of problems) console.error(`${describeProblem(problem)}\n`);
  return problems.length;
}

/**
 * Prints each warning about the content below `root`, and what to do where there are not as many as are allowed.
 *
 * @returns whether there are as many as are allowed; true for content that cannot be read yet.
 */
export function checkWarnings(root: string): boolean {
  const { data: parts } = readParts(readContentFolder(root));
  if (parts === undefined) return true;
  const found = findWarnings(parts);
  for (const { name, warnings } of found) {
    for (const warning of warnings) console.error(`Warning, ${name}: ${describeProblem(warning)}\n`);
  }
  const { data: allowed, problems } = readAllowedWarnings(root);
  const wrong = allowed ? findMiscounts(found, allowed) : problems.map(describeProblem);
  for (const sentence of wrong) console.error(sentence);
  return wrong.length === 0;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const count = checkContent(root);
  if (count > 0) {
    console.error(
      `${count} ${count === 1 ? 'problem' : 'problems'} in the content. Mend ${count === 1 ? 'it' : 'them'} and run “npm run check:content” again.`,
    );
    process.exitCode = 1;
  } else if (checkWarnings(root)) {
    console.log('The content is sound.');
  } else {
    console.error('The number of warnings may only fall. Do what it says above and run “npm run check:content” again.');
    process.exitCode = 1;
  }
}
