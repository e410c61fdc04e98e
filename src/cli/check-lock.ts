import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLock, checkPins, type Lock, type Manifest } from './lock-problems.ts';
import { root } from './project.ts';

const lock = readJson('package-lock.json') as Lock;
const manifest = readJson('package.json') as Manifest;
const problems = [...checkLock(lock), ...checkPins(manifest, lock)];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('The lock fits every platform and package.json.');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
