import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { readContentFolder } from '../../src/cli/read-content-folder.ts';
import { modelFiles } from '../content/plant.ts';

const ENTER = '\r';
const CONTROL_C = '\u0003';

// `script` gives a program a terminal of its own. Where it is not the one of Linux, the conversations are tested alone.
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
const inTerminal = test.runIf(hasTerminal);

const project = join(import.meta.dirname, '../..');
let root = '';

// A project of its own, because the command writes into the project that it stands in.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-terminal-'));
  for (const { path, text } of modelFiles) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of ['src/cli', 'src/engine', 'src/strings.ts', 'package.json']) {
    cpSync(join(project, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command in a terminal, and presses keys each time some words are on the screen. */
async function type(kind: string, steps: [screen: string, ...keys: string[]][]) {
  const command = `stty cols 200 rows 50; "${process.execPath}" "${join(root, 'src/cli/new.ts')}" ${kind}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: { ...process.env, TERM: 'xterm-256color' } });
  let screen = '';
  child.stdout.on('data', (piece: Buffer) => (screen += stripVTControlCharacters(piece.toString())));
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let seen = 0;
  for (const [words, ...keys] of steps) {
    await expect.poll(() => screen.slice(seen), { timeout: 20_000, interval: 20 }).toContain(words);
    seen = screen.length;
    for (const key of keys) child.stdin.write(key);
  }
  return { code: await closed, screen };
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'src/cli/new.ts'), ...args], { encoding: 'utf8', input: '' });
}

inTerminal('a person is made in a terminal, and the checks find nothing wrong', { timeout: 60_000 }, async () => {
  const { code, screen } = await type('person', [
    ['What is the person’s name?', 'Kofi Mensah', ENTER],
    ['Which id', ENTER],
    ['What is their role?', 'social worker', ENTER],
    ['Where do we meet them?', 'the council’s adult team', ENTER],
    ['Whose circle', ENTER],
    ['What is the person like?', 'Kofi returns calls: “always”, he says.', ENTER],
    ['Which hair or head wear?', 'turban', ENTER],
    ['Which expression?', ENTER],
    ['Which colour of skin?', ENTER],
    ['Which colour of clothes?', ENTER],
    ['Glasses?', ENTER],
    ['A beard or a moustache?', ENTER],
    ['Which way do they look?', ENTER],
  ]);
  expect(screen).toContain('Written: content/people/kofi-mensah.yaml');
  expect(code).toBe(0);
  expect(readdirSync(join(root, 'content/people'))).toContain('kofi-mensah.yaml');
  expect(checkContent(root)).toBe(0);
});

inTerminal('a source is made in a terminal, and the checks find nothing wrong', { timeout: 60_000 }, async () => {
  const { code, screen } = await type('source', [
    ['title of the source?', '"Falls": what works', ENTER],
    ['Which id', ENTER],
    ['Who publishes it?', 'NHS England', ENTER],
    ['Which date', 'July 2025', ENTER],
    ['What is its address?', ENTER],
    ['When did you read it?', ENTER],
    ['How was it read?', ENTER],
    ['anything else?', ENTER],
  ]);
  expect(screen).toContain('Changed: content/sources.yaml');
  expect(code).toBe(0);
  expect(readContentFolder(root).find(({ path }) => path === 'content/sources.yaml')?.text).toContain(
    '- id: falls-what-works\n  publisher: NHS England\n  title: \'"Falls": what works\'\n',
  );
  expect(checkContent(root)).toBe(0);
});

inTerminal('Ctrl+C in a terminal ends the command with nothing written', { timeout: 60_000 }, async () => {
  const before = readContentFolder(root);
  const { code, screen } = await type('lesson', [
    ['Which module', ENTER],
    ['title of the lesson?', 'Half a title', CONTROL_C],
  ]);
  expect(screen).toContain('Stopped. Nothing was written.');
  expect(code).toBe(130);
  expect(readContentFolder(root)).toEqual(before);
});

test('without a terminal the command says what it needs in one sentence', () => {
  const { status, stdout, stderr } = run('person');
  expect(stderr).toBe('“npm run new” asks questions, so run it in a terminal where you can type.\n');
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test.each([
  ['', []],
  ['; “quiz” is none of them', ['quiz']],
  ['; “toString” is none of them', ['toString']],
])('a kind that is missing or not known is answered with the five kinds%s', (answer, args) => {
  const { status, stderr } = run(...args);
  const [sentence, ...kinds] = stderr.trimEnd().split('\n');
  expect(sentence).toBe(`Say what to begin: “npm run new” and one of these five words${answer}.`);
  expect(kinds.map((line) => line.trim().split(' ')[0])).toEqual([
    'lesson',
    'question',
    'person',
    'scenario',
    'source',
  ]);
  expect(status).toBe(1);
});
