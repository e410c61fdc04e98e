import type { ContentFile } from '../../engine/course/read-yaml.ts';
import type { Source } from '../../engine/course/source.ts';
import { keepSound, readPartsOrStop, type Change } from './changes.ts';
import { findFile } from './find-file.ts';
import { appendToList } from './yaml-list.ts';

/**
 * The list of sources with one more at its end.
 *
 * @throws Stop when the id is taken or the answers do not fit a source.
 */
export function writeSource(source: Source, files: ContentFile[]): Change[] {
  const parts = readPartsOrStop(files);
  const file = findFile(files, parts.sources.file);
  return keepSound(parts, files, [{ path: file.path, text: appendToList(file, [], source) }]);
}
