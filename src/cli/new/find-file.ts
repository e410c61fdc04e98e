import type { ContentFile } from '../../engine/course/read-yaml.ts';

/**
 * The file at a path.
 *
 * @throws when there is none; only paths that were read from these files are looked for.
 */
export function findFile(files: ContentFile[], path: string): ContentFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no file ${path}.`);
  return file;
}
