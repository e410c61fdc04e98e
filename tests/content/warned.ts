import { findWarnings, type WarningName } from '../../src/engine/course/check/quality/find-warnings.ts';
import { describeProblem, type Problem } from '../../src/engine/course/problem.ts';
import { readParts } from '../../src/engine/course/read-parts.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import { BANK, modelFiles, plant } from './plant.ts';

/**
 * What one check warns of.
 *
 * @throws when the files cannot be read, so that no test can find nothing in nothing.
 */
export function warningsOf(name: WarningName, files: ContentFile[]): Problem[] {
  const { data, problems } = readParts(files);
  if (!data) throw new Error(problems.map(describeProblem).join('\n'));
  return findWarnings(data).flatMap((found) => (found.name === name ? found.warnings : []));
}

/** What one check warns of since a fault was planted. */
export function freshWarnings(name: WarningName, files: ContentFile[]): Problem[] {
  const before = warningsOf(name, modelFiles).map(describeProblem);
  return warningsOf(name, files).filter((warning) => !before.includes(describeProblem(warning)));
}

/** The model with other questions for the bank of its lesson. */
export function withBank(questions: object[]): ContentFile[] {
  return plant(BANK, /[^]*/, JSON.stringify(questions));
}

type Wanted = { key?: number; texts?: string[]; criterion?: string; situation?: string; ask?: string };

/** A question with one right option, the first of four that are each one word of four letters unless said otherwise. */
export function single(id: string, { key = 0, texts = ['ring', 'wait', 'tell', 'read'], ...fields }: Wanted = {}) {
  return {
    id,
    kind: 'single',
    criterion: 'l4-partnership/1.4',
    section: 'what-puts-it-right',
    ask: `What does ${id} need?`,
    options: texts.map((text, index) => ({ id: `option-${index}`, text, right: index === key, feedback: 'Because.' })),
    ...fields,
  };
}

/** As many things as asked for, each made of its number, from 1 on. */
export function many<Thing>(count: number, make: (number: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
