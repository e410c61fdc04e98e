import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { listFiles } from '../cli/list-files.ts';

const SOURCE = fileURLToPath(new URL('../service-worker/service-worker.ts', import.meta.url));
const NAME = 'service-worker.js';
const OFFLINE_PAGE = 'offline/index.html';

/** After the build, bundles the service worker with the list of the home page and the files that every page needs. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await bundle(site, versionOf(site));
        const { count, size, warnings } = await injectManifest({
          swSrc: join(site, NAME),
          swDest: join(site, NAME),
          globDirectory: site,
          globPatterns: ['index.html', OFFLINE_PAGE, '_astro/**/*.{css,js,woff2}', 'favicon.svg'],
          // Hashed names never change their content.
          dontCacheBustURLsMatching: /^_astro\//,
        });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`keeps ${count} files (${Math.round(size / 1000)} kB) ready for use without a network`);
      },
    },
  };
}

async function bundle(site: string, version: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      SITE_VERSION: JSON.stringify(version),
      OFFLINE_PAGE: JSON.stringify(OFFLINE_PAGE),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: SOURCE, formats: ['es'], fileName: () => NAME },
    },
  });
}

/** A short name for everything in the built site; changes when any file does. */
function versionOf(site: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(site)) hash.update(file).update(readFileSync(join(site, file)));
  return hash.digest('hex').slice(0, 12);
}
