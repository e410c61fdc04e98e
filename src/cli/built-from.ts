import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const noteIn = (root: string) => join(root, '.cache', 'built-from');

/** The hash of the inputs that dist/ was last built from, or undefined when no build has finished. */
export function readBuiltFrom(root: string): string | undefined {
  return existsSync(noteIn(root)) ? readFileSync(noteIn(root), 'utf8').trim() : undefined;
}

/** Notes the hash of the inputs that dist/ has just been built from. */
export function writeBuiltFrom(root: string, hash: string): void {
  mkdirSync(dirname(noteIn(root)), { recursive: true });
  writeFileSync(noteIn(root), `${hash}\n`);
}

/** Forgets the last build, so that one that stops halfway is not taken for finished. */
export function clearBuiltFrom(root: string): void {
  rmSync(noteIn(root), { force: true });
}
