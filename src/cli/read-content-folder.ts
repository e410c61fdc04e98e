import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentFile } from '../engine/course/read-yaml.ts';
import { listFiles } from './list-files.ts';

/** Every file below `content/`, with its path from `root` and forward slashes on every system. */
export function readContentFolder(root: string): ContentFile[] {
  return listFiles(join(root, 'content'))
    .filter((file) => !basename(file).startsWith('.'))
    .map((file) => `content/${file}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
