import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

// Which way imports go; README draws the same arrows. A folder may import what stands below it and itself.
const BROWSER_ROOMS = ['store', 'page-scripts', 'service-worker'];
const PAGE_ROOMS = ['components', 'layouts', 'pages'];
const NODE_ROOMS = ['cli', 'outputs'];
const SITE_FILES = ['strings\\.ts', 'routes\\.ts'];

const ENGINE_IS_PURE =
  'The engine is pure: data, time and chance come in as arguments, so that it runs and replays anywhere.';

/** Forbids imports from rooms of `src/`, and from packages, for the files of one room. */
function arrow(room, { rooms = [], packages = [], message }) {
  const fromRooms = `(^~/|^(\\.\\./)+)(${rooms.join('|')})(/|$)`;
  const fromPackages = `^(${packages.join('|')})([/:-]|$)`;
  const patterns = [rooms.length > 0 && fromRooms, packages.length > 0 && fromPackages]
    .filter(Boolean)
    .map((regex) => ({ regex, message }));
  return { files: [`src/${room}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const ARROWS = [
  arrow('engine', {
    // ../../course.ts is the site’s own reading of the content; the engine’s rooms lie nearer.
    rooms: [...BROWSER_ROOMS, ...PAGE_ROOMS, ...NODE_ROOMS, ...SITE_FILES],
    packages: ['react', 'react-dom', 'astro', '@astrojs', 'zustand', 'node', 'fs', 'path'],
    message: ENGINE_IS_PURE,
  }),
  arrow('store', {
    rooms: [...PAGE_ROOMS, ...NODE_ROOMS, 'page-scripts', ...SITE_FILES],
    packages: ['react', 'react-dom', 'astro', 'node'],
    message: 'The store knows the engine and the browser’s storage, and nothing of pages.',
  }),
  arrow('page-scripts', {
    rooms: [...PAGE_ROOMS, ...NODE_ROOMS, 'engine'],
    packages: ['react', 'react-dom', 'zod', 'astro', 'node'],
    message:
      'Scripts of a page are small: they may use the store and the words of the interface, never React, zod or the engine.',
  }),
  arrow('service-worker', {
    rooms: [...PAGE_ROOMS, ...NODE_ROOMS, 'engine', 'store', 'page-scripts', ...SITE_FILES],
    packages: ['react', 'react-dom', 'zod', 'astro', 'node'],
    message: 'The service worker stands alone: it is bundled by itself and has no page.',
  }),
  arrow('components', {
    rooms: ['store', 'pages', 'layouts', ...NODE_ROOMS],
    packages: ['node'],
    message: 'Components take what they show from the engine’s data; storage belongs to scripts of the page.',
  }),
  arrow('layouts', {
    rooms: ['store', 'pages', ...NODE_ROOMS],
    packages: ['node'],
    message: 'Layouts are built from components and know no page.',
  }),
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/browser/results/'] },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  { files: ['src/cli/**'], languageOptions: { globals: globals.node }, rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
  { files: ['*.config.*'], languageOptions: { globals: globals.node } },

  ...ARROWS,
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'fetch', 'navigator'].map((name) => ({
          name,
          message: ENGINE_IS_PURE,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: ENGINE_IS_PURE },
        { object: 'Math', property: 'random', message: ENGINE_IS_PURE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: ENGINE_IS_PURE },
      ],
    },
  },
);
