// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { holdEarlyTaps } from './src/outputs/hold-early-taps.ts';
import { ownHashes } from './src/outputs/own-hashes.ts';
import { serviceWorker } from './src/outputs/service-worker.ts';
import { choicesAtStart } from './src/outputs/choices-at-start.ts';

// Where the course is published. A subfolder needs BASE_PATH, such as BASE_PATH=/course/.
const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Styles inside the page: the first text needs one answer of the network, not two.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // White space as in HTML: the default drops a space where a line of source ends before a link.
  compressHTML: true,
  // Lessons hold no code, and the highlighter’s style attributes would break the security policy.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    react(),
    sitemap({ filter: (address) => !address.endsWith('/offline/') }),
    choicesAtStart(),
    holdEarlyTaps(),
    ownHashes(),
    serviceWorker(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            // A late font is for the next page: swapping it in moves the words under the reader’s eyes.
            display: 'optional',
            src: [
              './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
      ],
    },
  },
  vite: {
    css: {
      transformer: 'lightningcss',
      // light-dark() and nesting are written for phones that stopped getting browser updates.
      lightningcss: { targets: { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) } },
    },
  },
});
