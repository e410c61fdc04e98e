import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { ALLOWED_FILE, findMiscounts, readAllowedWarnings } from '../../src/cli/allowed-warnings.ts';
import { checkContent, checkWarnings } from '../../src/cli/check-content.ts';
import { root } from '../../src/cli/project.ts';
import { WARNING_NAMES, type WarningName } from '../../src/engine/course/check/quality/find-warnings.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import { BANK, modelFiles, plant } from '../content/plant.ts';
import { warningsOf } from '../content/warned.ts';
import { temporaryFolder } from './temporary-folder.ts';

const said = vi.spyOn(console, 'error');
beforeEach(() => said.mockImplementation(() => {}));
afterEach(() => said.mockReset());

const warning = { file: BANK, place: 'here', problem: 'Weak.', mend: 'Mend it.' };
const none = Object.fromEntries(WARNING_NAMES.map((name) => [name, 0])) as Record<WarningName, number>;
const withoutAbsolutes = Object.fromEntries(Object.entries(none).filter(([name]) => name !== 'absolutes'));
const withAbsolutes = (count: number) => [{ name: 'absolutes' as const, warnings: Array(count).fill(warning) }];

test('as many warnings as are allowed need nothing', () => {
  expect(findMiscounts(withAbsolutes(2), { ...none, absolutes: 2 })).toEqual([]);
});

test('more warnings than are allowed have to be mended', () => {
  expect(findMiscounts(withAbsolutes(3), { ...none, absolutes: 1 })).toEqual([
    'absolutes: there are 3, and 1 may be. Mend 2 of the warnings above.',
  ]);
});

test('fewer warnings than are allowed lower the number that is', () => {
  expect(findMiscounts(withAbsolutes(1), { ...none, absolutes: 4 })).toEqual([
    'absolutes: only 1 of 4 is left. Write “absolutes: 1” in src/cli/allowed-warnings.yaml.',
  ]);
});

/** A folder with content, and with the numbers of warnings that it has but for those given. */
function folderWith(files: ContentFile[], changed: Partial<Record<WarningName, number>> = {}): string {
  const counts = WARNING_NAMES.map((name) => [name, changed[name] ?? warningsOf(name, modelFiles).length]);
  return temporaryFolder({
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    [ALLOWED_FILE]: stringify(Object.fromEntries(counts)),
  });
}

const weaker = plant(BANK, /(?<=id: own-phone\n {6}text: ).*/, 'All of the above');

test('content with as many warnings as are allowed passes the check', () => {
  expect(checkWarnings(folderWith(modelFiles))).toBe(true);
});

test('a new warning is printed with the name of its check, and does not pass', () => {
  expect(checkWarnings(folderWith(weaker))).toBe(false);
  expect(said.mock.calls.flat()).toEqual(
    expect.arrayContaining([
      `Warning, all-of-the-above: ${BANK} (the question “friday-email”, option “own-phone”)\n  The option speaks of the other options: “All of the above”\n  → Write a real choice in its place. If several options are right, use \`kind: multiple\`.\n`,
      'all-of-the-above: there is 1, and 0 may be. Mend 1 of the warnings above.',
    ]),
  );
});

test('a number that is higher than what there is does not pass', () => {
  expect(checkWarnings(folderWith(modelFiles, { 'double-negatives': 1 }))).toBe(false);
});

test('a warning is no problem that stops the build', () => {
  expect(checkContent(folderWith(weaker))).toBe(0);
});

test('a number that is missing, below 0 or of no check is told', () => {
  const read = (numbers: object) =>
    readAllowedWarnings(temporaryFolder({ [ALLOWED_FILE]: stringify(numbers) })).problems;
  expect(read(withoutAbsolutes)).toMatchObject([{ problem: '“absolutes” is missing.' }]);
  expect(read({ ...none, absolutes: -1 })).toMatchObject([{ problem: expect.stringContaining('write 0 or more') }]);
  expect(read({ ...none, absolute: 0 })).toMatchObject([{ problem: '“absolute” is not a field that is known here.' }]);
});

test('numbers that cannot be read do not pass', () => {
  const files = Object.fromEntries(modelFiles.map(({ path, text }) => [path, text]));
  expect(checkWarnings(temporaryFolder({ ...files, [ALLOWED_FILE]: stringify(withoutAbsolutes) }))).toBe(false);
});

test('the project’s own numbers name every check', () => {
  expect(readAllowedWarnings(root).problems).toEqual([]);
});
