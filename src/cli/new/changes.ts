import { checkIds } from '../../engine/course/check/ids.ts';
import { checkOrder } from '../../engine/course/check/order.ts';
import { checkReferences } from '../../engine/course/check/references.ts';
import type { Parts } from '../../engine/course/parts.ts';
import { describeProblem, type Problem } from '../../engine/course/problem.ts';
import { readParts } from '../../engine/course/read-parts.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { Stop } from './stop.ts';

/** A file as it is to be: a new one, or the whole new text of one that is there. */
export type Change = ContentFile;

/** The content as it will be with the changes, in the same order, new files last. */
export function applyChanges(files: ContentFile[], changes: Change[]): ContentFile[] {
  const changed = files.map((file) => changes.find(({ path }) => path === file.path) ?? file);
  return [...changed, ...changes.filter(({ path }) => !files.some((file) => file.path === path))];
}

/**
 * A file that was not there before.
 *
 * @throws Stop when there is already a file of that name.
 */
export function startFile(path: string, text: string, files: ContentFile[]): Change {
  if (!files.some((file) => file.path === path)) return { path, text };
  throw new Stop(`There is already a file ${path}. Choose another id, or open that file and change it.`);
}

/**
 * The parts of the content.
 *
 * @throws Stop when a file cannot be read, with what its author has to mend.
 */
export function readPartsOrStop(files: ContentFile[]): Parts {
  const { data, problems } = readParts(files);
  if (data) return data;
  const list = problems.map(describeProblem).join('\n\n');
  throw new Stop(`Some of the content cannot be read yet:\n\n${list}\n\nMend this first, then run the command again.`);
}

/**
 * The changes, when they bring no new problem but gaps and too few words: no id twice, no id that is not there.
 *
 * @param parts what the files hold before the changes.
 * @throws Stop with the first problem that the changes would bring.
 */
export function keepSound(parts: Parts, files: ContentFile[], changes: Change[]): Change[] {
  const before = checkIdsOf(parts).map((problem) => JSON.stringify(problem));
  const { data, problems } = readParts(applyChanges(files, changes));
  const after = data ? checkIdsOf(data) : problems;
  const fresh = after.find((problem) => !before.includes(JSON.stringify(problem)));
  if (fresh) throw new Stop(`${fresh.problem} ${fresh.mend}`);
  return changes;
}

function checkIdsOf(parts: Parts): Problem[] {
  return [checkIds, checkOrder, checkReferences].flatMap((check) => check(parts));
}
