import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashInputs } from '../../src/cli/inputs-hash.ts';
import { temporaryFolder, writeInto } from './temporary-folder.ts';

const FILES = { 'content/a.yaml': 'a', 'src/deep/b.ts': 'b', 'public/c.txt': 'c', 'package.json': '{}' };

afterEach(() => vi.unstubAllEnvs());

test('the same files give the same hash, wherever and whenever they were written', () => {
  const elsewhere = temporaryFolder(FILES);
  utimesSync(join(elsewhere, 'content/a.yaml'), 1, 1);
  expect(hashInputs(elsewhere)).toBe(hashInputs(temporaryFolder(FILES)));
});

test.each([
  ['a file that changes', 'src/deep/b.ts', 'changed'],
  ['a new file', 'content/new/n.yaml', ''],
  ['the settings of the build', 'astro.config.mjs', 'export default {}'],
])('%s gives another hash', (_, path, text) => {
  const folder = temporaryFolder(FILES);
  const before = hashInputs(folder);
  writeInto(folder, path, text);
  expect(hashInputs(folder)).not.toBe(before);
});

test('a new name for a file gives another hash', () => {
  expect(hashInputs(temporaryFolder({ 'src/a': 'x' }))).not.toBe(hashInputs(temporaryFolder({ 'src/b': 'x' })));
});

test('a file that holds the name and text of the next one gives another hash', () => {
  const two = temporaryFolder({ 'src/a': 'x', 'src/b': 'y' });
  const one = temporaryFolder({ 'src/a': 'xsrc/by' });
  expect(hashInputs(two)).not.toBe(hashInputs(one));
});

test('files that the course is not built from leave the hash as it is', () => {
  const folder = temporaryFolder(FILES);
  const before = hashInputs(folder);
  writeInto(folder, 'README.md', 'words');
  writeInto(folder, 'dist/index.html', 'built');
  expect(hashInputs(folder)).toBe(before);
});

test.each(['SITE', 'BASE_PATH'])('another %s gives another hash', (variable) => {
  const folder = temporaryFolder(FILES);
  const before = hashInputs(folder);
  vi.stubEnv(variable, '/elsewhere');
  expect(hashInputs(folder)).not.toBe(before);
});
