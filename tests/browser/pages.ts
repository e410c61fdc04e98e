import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The path of every page of the sitemap, and of the pages that are not listed. */
export const pages: string[] = [
  ...Array.from(
    readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
    ([, address]) => new URL(address ?? '').pathname,
  ),
  '/404.html',
  '/offline/',
];

/** The model lesson. */
export const lesson = '/modules/barriers/communication-and-jargon/';
