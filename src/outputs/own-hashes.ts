import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import { listFiles } from '../cli/list-files.ts';

const HASH = / 'sha256-[^']+'/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * After the build, takes out of each page’s policy the hashes of what stands in other pages. Astro names those of the whole
 * site in every page; a hash cannot be compressed, and forty of them are more than a kilobyte.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
          const path = join(site, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** The page with a policy that names the hashes of its own styles and scripts only. */
export function withOwnHashes(html: string): string {
  // As a browser without scripts reads it: what stands in <noscript> is part of the page too.
  const $ = load(html, { scriptingEnabled: false });
  const own = new Set(
    $('style, script:not([src])')
      .toArray()
      .map(
        (element) =>
          ` 'sha256-${createHash('sha256')
            .update($(element).html() ?? '')
            .digest('base64')}'`,
      ),
  );
  return html.replace(POLICY, (policy) => policy.replaceAll(HASH, (hash) => (own.has(hash) ? hash : '')));
}
