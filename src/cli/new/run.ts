import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { intro, log, outro, updateSettings } from '@clack/prompts';
import { checkGaps } from '../../engine/course/check/gaps.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { readContentFolder } from '../read-content-folder.ts';
import type { Terminal } from './ask.ts';
import { readPartsOrStop, type Change } from './changes.ts';
import { askFor, type Kind } from './kinds.ts';
import { Stop } from './stop.ts';

/**
 * Asks for one of a kind and writes it into the content below `root`.
 *
 * @param now what gives the time, for the day that is offered.
 * @returns the exit code: 0 when it is written; when it is not, nothing is written and the reason is shown.
 */
export async function runNew(kind: Kind, root: string, terminal: Terminal, now: () => Date): Promise<number> {
  // Ctrl+D ends what is typed in a terminal; without this the questions would break off without a word.
  updateSettings({ aliases: { '\u0004': 'cancel' } });
  try {
    const parts = readPartsOrStop(readContentFolder(root));
    intro(`A new ${kind}. Ctrl+C stops. Nothing is written before your last answer.`, terminal);
    const { write, advice } = await askFor(kind, terminal, parts, dayOf(now()));
    // Read again, because the author may have saved a file while answering.
    const files = readContentFolder(root);
    const changes = write(files);
    for (const change of changes) writeChange(root, change);
    log.success(describeChanges(changes, files).join('\n'), terminal);
    outro([...nextStep(changes), ...advice].join('\n   '), terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    log.error(error.message, terminal);
    return error.exitCode;
  }
}

function writeChange(root: string, { path, text }: Change): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function describeChanges(changes: Change[], files: ContentFile[]): string[] {
  return changes.map(({ path }) => `${files.some((file) => file.path === path) ? 'Changed' : 'Written'}: ${path}`);
}

// Each file stands on a line of its own, where it can be copied.
function nextStep(changes: Change[]): string[] {
  const withGaps = changes.filter((change) => checkGaps([change]).length > 0).map(({ path }) => path);
  return withGaps.length === 0
    ? ['Now run “npm run check:content”.']
    : [
        'Open',
        ...withGaps.map((path) => `  ${path}`),
        'and fill the lines marked TODO, then run “npm run check:content”.',
      ];
}

/** The day on the author’s own calendar, as 2026-11-22. */
function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
