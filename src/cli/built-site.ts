import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from './list-files.ts';

const ORIGIN = 'http://course.invalid';
const TEXT = new Set(['.html', '.css', '.js', '.mjs', '.svg', '.json', '.xml', '.txt']);

/** The built course as a browser would meet it: its files, found by the addresses that pages give. */
export type BuiltSite = {
  /** The path of every page, such as `lessons/one/index.html`. */
  pages: string[];
  /** The path of the file that an address in another file names, or undefined when the site has no such file. */
  find(address: string, inFile: string): string | undefined;
  /** A file's text. */
  text(path: string): string;
  /** The bytes a file costs to fetch: text as Brotli sends it, anything else as it is. */
  size(path: string): number;
};

/** Opens a built course. `base`, with a slash at each end, is the path it is published under. */
export function openBuiltSite(folder: string, base: string): BuiltSite {
  const sizes = new Map<string, number>();

  function find(address: string, inFile: string): string | undefined {
    const url = URL.parse(address, ORIGIN + base + inFile);
    if (url?.origin !== ORIGIN || !url.pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ? path : undefined;
  }

  function size(path: string): number {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, path));
    const found = TEXT.has(extname(path)) ? textSize(bytes) : bytes.length;
    sizes.set(path, found);
    return found;
  }

  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { pages: listFiles(folder).filter((file) => file.endsWith('.html')), find, text, size };
}

/** The bytes of a text as Brotli sends it, at Brotli's usual best quality. */
export function textSize(text: string | Buffer): number {
  return text.length === 0 ? 0 : brotliCompressSync(text).length;
}
