import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import type { Kind } from '../../src/cli/new/kinds.ts';
import { runNew } from '../../src/cli/new/run.ts';
import { readContentFolder } from '../../src/cli/read-content-folder.ts';
import { describeProblem } from '../../src/engine/course/problem.ts';
import { readParts } from '../../src/engine/course/read-parts.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import { modelFiles } from '../content/plant.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const ENTER = '\r';
export const UP = '\u001B[A';
export const DOWN = '\u001B[B';
export const TAB = '\t';
export const CLEAR = '\u0015';
export const CONTROL_C = '\u0003';
export const CONTROL_D = '\u0004';
export const ESCAPE = '\u001B';

/** What is waited for on the screen, and the keys that are then pressed, or what else happens below the root. */
export type Step = [screen: string, ...keys: (string | ((root: string) => void))[]];

/** Answers the questions for one of a kind over the model of the course, in a folder of its own. */
export async function converse(kind: Kind, steps: Step[], files: ContentFile[] = modelFiles) {
  const root = temporaryFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 300, rows: 60 });
  let screen = '';
  output.on('data', (piece: Buffer) => (screen += stripVTControlCharacters(piece.toString())));

  const running = runNew(kind, root, { input, output }, () => new Date(2026, 10, 22, 0, 30));
  let seen = 0;
  for (const [words, ...keys] of steps) {
    await expect.poll(() => screen.slice(seen), { timeout: 20_000, interval: 5 }).toContain(words);
    seen = screen.length;
    for (const key of keys) {
      if (typeof key === 'string') input.write(key);
      else key(root);
    }
  }
  const code = await running;
  return { code, said: screen.slice(seen), screen, written: readContentFolder(root) };
}

/** What the content holds. Throws when it cannot be read. */
export function partsOf(files: ContentFile[]) {
  const { data, problems } = readParts(files);
  if (!data) throw new Error(problems.map(describeProblem).join('\n'));
  return data;
}

/** Steps with one of them taken another way. */
export function instead(steps: Step[], screen: string, ...replacement: Step[]): Step[] {
  return steps.flatMap((step) => (step[0] === screen ? replacement : [step]));
}
