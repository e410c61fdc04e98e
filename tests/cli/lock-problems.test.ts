import { expect, test } from 'vitest';
import { checkLock, checkPins, type Lock } from '../../src/cli/lock-problems.ts';

const SOUND: Lock = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': { version: '1.2.3', optionalDependencies: { '@tool/mac': '1.2.3', '@tool/windows': '1.2.3' } },
    'node_modules/@tool/mac': { version: '1.2.3' },
    'node_modules/tool/node_modules/@tool/windows': { version: '1.2.3' },
  },
};

test('a lock that lists every platform has no problems', () => {
  expect(checkLock(SOUND)).toEqual([]);
});

test('a package may find its platform package in a folder further up', () => {
  const nested = { 'node_modules/app/node_modules/tool': { optionalDependencies: { near: '1.0.0', far: '1.0.0' } } };
  const around = { 'node_modules/app/node_modules/near': {}, 'node_modules/far': {} };
  expect(checkLock({ lockfileVersion: 3, packages: { ...nested, ...around } })).toEqual([]);
});

test('a missing platform package is named with the package that needs it and what to do', () => {
  const others = Object.entries(SOUND.packages ?? {}).filter(([path]) => path !== 'node_modules/@tool/mac');
  const problems = checkLock({ ...SOUND, packages: Object.fromEntries(others) });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/node_modules\/tool .*@tool\/mac.*delete node_modules and package-lock\.json/);
});

test('a platform package that only another package could find counts as missing', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { mac: '1.0.0' } },
    'node_modules/app/node_modules/mac': {},
  };
  expect(checkLock({ lockfileVersion: 3, packages })).toHaveLength(1);
});

test('the address of a registry is a problem', () => {
  const packages = { 'node_modules/tool': { version: '1.2.3', resolved: 'https://registry.example/tool.tgz' } };
  expect(checkLock({ lockfileVersion: 3, packages })).toEqual([
    expect.stringContaining('https://registry.example/tool.tgz'),
  ]);
});

test('another version of the lock format is a problem', () => {
  expect(checkLock({ ...SOUND, lockfileVersion: 2 })).toEqual([expect.stringContaining('version 2 rather than 3')]);
});

test.each(['1.2.3', '1.2.3-beta.1'])('the exact version %s that the lock also has is sound', (version) => {
  const lock = { packages: { 'node_modules/tool': { version } } };
  expect(checkPins({ devDependencies: { tool: version } }, lock)).toEqual([]);
});

test.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.2.3'])('the loose pin %s is a problem', (version) => {
  expect(checkPins({ dependencies: { tool: version } }, SOUND)).toEqual([expect.stringContaining('such as "1.2.3"')]);
});

test('a pin that differs from the lock is a problem', () => {
  expect(checkPins({ dependencies: { tool: '1.2.4' } }, SOUND)).toEqual([
    expect.stringContaining('the lock has 1.2.3'),
  ]);
  expect(checkPins({ dependencies: { other: '1.0.0' } }, SOUND)).toEqual([
    expect.stringContaining('the lock has none'),
  ]);
});
