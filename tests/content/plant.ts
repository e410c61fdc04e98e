import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { readContentFolder } from '../../src/cli/read-content-folder.ts';
import type { Problem } from '../../src/engine/course/problem.ts';
import { readCourse } from '../../src/engine/course/read-course.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';

export const COURSE = 'content/course.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const SOURCES = 'content/sources.yaml';
export const VERBS = 'content/verbs.yaml';
export const UNIT = 'content/units/l4-partnership.yaml';
export const CROSSWALK = 'content/units/care-certificate-1-4.yaml';
export const PERSON = 'content/people/amina-yusuf.yaml';
export const MODULE = 'content/modules/04-barriers/module.yaml';
export const LESSON = 'content/modules/04-barriers/communication-and-jargon.mdx';
export const BANK = 'content/modules/04-barriers/communication-and-jargon.questions.yaml';
export const SECOND_LESSON = 'content/modules/04-barriers/second-lesson.mdx';
export const SECOND_BANK = 'content/modules/04-barriers/second-lesson.questions.yaml';

/** The content of the course as its authors have written it. */
export const realFiles = readContentFolder(join(import.meta.dirname, '../..'));

/** The real content with one real lesson and no scenario, so that it is read in milliseconds however much there is. */
export const modelFiles: ContentFile[] = realFiles
  .filter(({ path }) => !/^content\/(modules|scenarios)\//.test(path) || [MODULE, LESSON, BANK].includes(path))
  .map((file) => (file.path === COURSE ? { path: COURSE, text: courseWith('communication-and-jargon') } : file));

/** A test of a planted fault. It waits while the content has faults of its own, which other tests tell. */
export const faultTest = test.runIf(problemsOf(modelFiles).length === 0);

export function problemsOf(files: ContentFile[]): Problem[] {
  return readCourse(files).problems;
}

/** The text of course.yaml with some lessons of the model’s module. */
export function courseWith(...lessons: string[]): string {
  return [
    'title: Common Ground',
    'promise: A free course.',
    'modules:',
    '  - id: barriers',
    '    lessons:',
    ...lessons.map((lesson) => `      - ${lesson}\n`),
  ].join('\n');
}

/**
 * The files with a fault in one of them: the first place of a text, or every place of a global pattern, replaced.
 *
 * @throws when the file is not there or the text is not in it, so that no test can plant nothing.
 */
export function plant(path: string, from: string | RegExp, to: string, files = modelFiles): ContentFile[] {
  const file = fileAt(path, files);
  const text = file.text.replace(from, () => to);
  if (text === file.text) throw new Error(`Nothing was planted: ${path} does not hold ${from}`);
  return files.map((other) => (other === file ? { path, text } : other));
}

/** The model with words of its own for the words of its task at work, so that the lesson grows no longer. */
export function plantInTask(words: string): ContentFile[] {
  return plant(LESSON, /(?<=<AtWork evidence="[^"]*">\n\n)[^]*?(?=\n\n<\/AtWork>)/, words);
}

/** The files and one more. Throws when there is a file of that path already. */
export function add(path: string, text: string, files = modelFiles): ContentFile[] {
  if (files.some((file) => file.path === path)) throw new Error(`Nothing was planted: ${path} is there already`);
  return [...files, { path, text }];
}

/** The files without one. Throws when it is not there. */
export function drop(path: string, files = modelFiles): ContentFile[] {
  const file = fileAt(path, files);
  return files.filter((other) => other !== file);
}

/** The model with a copy of its lesson beside it, under ids of its own. */
export function withSecondLesson(): ContentFile[] {
  const lesson = fileAt(LESSON).text.replace('id: communication-and-jargon', 'id: second-lesson');
  const bank = fileAt(BANK).text.replaceAll(/^- id: (.*)$/gm, '- id: second-$1');
  const files = plant(COURSE, /[^]*/, courseWith('communication-and-jargon', 'second-lesson'));
  const asking = lesson
    .replaceAll('<Question id="', '<Question id="second-')
    .replace(/(?<=checkYourself:\n)(?: {2}- .*\n)+/, (ids) => ids.replaceAll('  - ', '  - second-'));
  return add(SECOND_BANK, bank, add(SECOND_LESSON, asking, files));
}

export const SCENARIO = 'content/scenarios/a-coat-on-the-chair.yaml';
const exampleScenario = readFileSync(join(import.meta.dirname, '../../src/engine/scenario/example.yaml'), 'utf8');

/** The model with the example of a scenario, which has no fault. */
export function withScenario(): ContentFile[] {
  const course = `${courseWith('communication-and-jargon')}\nscenarios: [a-coat-on-the-chair]\n`;
  return add(SCENARIO, exampleScenario, plant(COURSE, /[^]*/, course));
}

/** The number of the line on which a text first stands. Throws when it stands nowhere. */
export function lineOf(files: ContentFile[], path: string, marker: string): number {
  const before = fileAt(path, files).text.split(marker);
  if (before.length === 1) throw new Error(`${path} does not hold ${marker}`);
  return (before[0] ?? '').split('\n').length;
}

function fileAt(path: string, files = modelFiles): ContentFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no ${path}`);
  return file;
}
