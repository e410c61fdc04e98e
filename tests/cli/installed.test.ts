import { expect, test } from 'vitest';
import { isInstalled, matchesLock } from '../../src/cli/installed.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const PROGRAM = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/tool': { version: '1.2.3' },
    'node_modules/other-platform': { version: '2.0.0', optional: true },
  },
};

test('everything but the optional packages is enough', () => {
  expect(matchesLock(LOCK, { packages: { 'node_modules/tool': { version: '1.2.3' } } })).toBe(true);
});

test('a package that is missing does not match', () => {
  expect(matchesLock(LOCK, { packages: {} })).toBe(false);
});

test.each(['node_modules/tool', 'node_modules/other-platform'])('another version of %s does not match', (path) => {
  const installed = { 'node_modules/tool': { version: '1.2.3' }, [path]: { version: '9.9.9' } };
  expect(matchesLock(LOCK, { packages: installed })).toBe(false);
});

test('a package that the lock does not list does not match', () => {
  const installed = { 'node_modules/tool': { version: '1.2.3' }, 'node_modules/extra': { version: '1.0.0' } };
  expect(matchesLock(LOCK, { packages: installed })).toBe(false);
});

const INSTALLED = {
  'package-lock.json': JSON.stringify(LOCK),
  'node_modules/.package-lock.json': JSON.stringify({ packages: { 'node_modules/tool': { version: '1.2.3' } } }),
  [PROGRAM]: '',
};

test('a folder with the right packages and its own Node is installed', () => {
  expect(isInstalled(temporaryFolder(INSTALLED))).toBe(true);
});

test.each(Object.keys(INSTALLED))('a folder without %s is not installed', (path) => {
  const rest = Object.entries(INSTALLED).filter(([file]) => file !== path);
  expect(isInstalled(temporaryFolder(Object.fromEntries(rest)))).toBe(false);
});

test('a list that an interrupted install left unreadable counts as not installed', () => {
  expect(isInstalled(temporaryFolder({ ...INSTALLED, 'node_modules/.package-lock.json': '{"pack' }))).toBe(false);
});
