import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const FOLDERS = ['content', 'src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const VARIABLES = ['SITE', 'BASE_PATH'];

/**
 * A hash of everything the built course depends on: the names and bytes of the project's input files, and
 * the environment variables SITE and BASE_PATH. The same inputs give the same hash on every computer.
 */
export function hashInputs(root: string): string {
  const hash = createHash('sha256');
  // Each part goes in behind its length, so that no two different sets of files run together into the same bytes.
  const add = (part: string | Buffer) => hash.update(`${Buffer.byteLength(part)}:`).update(part);
  for (const file of inputFiles(root)) {
    add(file);
    add(readFileSync(join(root, file)));
  }
  for (const variable of VARIABLES) add(process.env[variable] ?? '');
  return hash.digest('hex');
}

function inputFiles(root: string): string[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  return [...inFolders, ...FILES.filter((file) => existsSync(join(root, file)))].sort();
}
