import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

// Which way imports go; README draws the same arrows. A folder may import what stands below it and itself.
const BROWSER_ROOMS = ['store', 'page-scripts', 'service-worker'];
const REACT_ROOMS = ['islands', 'question-views'];
const PAGE_ROOMS = ['components', 'layouts', 'pages'];
const NODE_ROOMS = ['cli', 'outputs'];
const SITE_FILES = ['(question-)?strings\\.ts', 'routes\\.ts'];
const COURSE_FILE = 'course\\.ts';

const ENGINE_IS_PURE =
  'The engine is pure: data, time and chance come in as arguments, so that it runs and replays anywhere.';

/** Forbids imports from rooms of `src/`, and from packages, for the files of one room, or those of them that are named. */
function arrow(room, { files = '**', rooms = [], packages = [], message, more = [] }) {
  const fromRooms = `(^~/|^(\\.\\./)+)(${rooms.join('|')})(/|$)`;
  const fromPackages = `^(${packages.join('|')})([/:-]|$)`;
  const own = [rooms.length > 0 && fromRooms, packages.length > 0 && fromPackages]
    .filter(Boolean)
    .map((regex) => ({ regex, message }));
  const patterns = [...own, ...more];
  return { files: [`src/${room}/${files}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const ARROWS = [
  arrow('engine', {
    // ../../course.ts is the site’s own reading of the content; the engine’s rooms lie nearer.
    rooms: [...BROWSER_ROOMS, ...REACT_ROOMS, ...PAGE_ROOMS, ...NODE_ROOMS, ...SITE_FILES],
    packages: ['react', 'react-dom', 'astro', '@astrojs', 'zustand', 'node', 'fs', 'path'],
    message: ENGINE_IS_PURE,
  }),
  arrow('store', {
    rooms: [...REACT_ROOMS, ...PAGE_ROOMS, ...NODE_ROOMS, 'page-scripts', ...SITE_FILES],
    packages: ['react', 'react-dom', 'astro', 'node'],
    message: 'The store knows the engine and the browser’s storage, and nothing of pages.',
  }),
  arrow('question-views', {
    rooms: [...BROWSER_ROOMS, 'islands', ...PAGE_ROOMS, ...NODE_ROOMS, COURSE_FILE],
    packages: ['astro', '@astrojs', 'zustand', 'zod', 'valibot', 'node'],
    message:
      'A view shows one question with what it is given: it may use the engine and the words of the interface, never the store, an island or Astro. What it needs to know or do comes in as a property.',
  }),
  arrow('islands', {
    rooms: ['page-scripts', 'service-worker', ...PAGE_ROOMS, ...NODE_ROOMS, COURSE_FILE],
    packages: ['astro', '@astrojs', 'zod', 'valibot', 'node'],
    message:
      'An island runs on the learner’s phone: it may use the engine, the store, the views of questions and the words of the interface. What the build knows comes in as a property.',
    more: [
      {
        regex: '^(~/islands|\\.\\.)/(?!\\.\\.)[^/]+/',
        message: 'An island stands alone. What two islands need belongs in the engine, the store or question-views.',
      },
    ],
  }),
  arrow('page-scripts', {
    // Of the engine only what is small: the circles, and how far a learner is, which brings no schemas.
    rooms: [
      ...[...REACT_ROOMS, ...PAGE_ROOMS, ...NODE_ROOMS],
      'engine(?!/(figure/circles|record/(progress|lesson-state))\\.ts$)',
    ],
    packages: ['react', 'react-dom', 'zod', 'valibot', 'astro', 'node'],
    message:
      'Scripts of a page are small. Of the engine they use figure/circles.ts, record/progress.ts and record/lesson-state.ts; what needs more is fetched with the store: await import(‘../store/record.ts’).',
  }),
  arrow('service-worker', {
    rooms: [...REACT_ROOMS, ...PAGE_ROOMS, ...NODE_ROOMS, 'engine', 'store', 'page-scripts', ...SITE_FILES],
    packages: ['react', 'react-dom', 'zod', 'valibot', 'astro', 'node'],
    message: 'The service worker stands alone: it is bundled by itself and has no page.',
  }),
  arrow('components', {
    rooms: ['store', ...REACT_ROOMS, 'pages', 'layouts', ...NODE_ROOMS],
    packages: ['node', 'react', 'react-dom'],
    message:
      'Components take what they show from the engine’s data, and send no script of their own. Storage belongs to scripts of the page, and an island to the *Block.astro that gives it its data.',
  }),
  arrow('components', {
    files: '**/*Block.astro',
    rooms: ['store', 'question-views', 'pages', 'layouts', ...NODE_ROOMS],
    packages: ['node', 'react', 'react-dom'],
    message: 'A block gives one island the data it needs; what the learner did is the island’s own to read.',
  }),
  arrow('layouts', {
    rooms: ['store', ...REACT_ROOMS, 'pages', ...NODE_ROOMS],
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
  { files: ['**/*.tsx'], extends: [a11y.configs.strict, hooks.configs.flat.recommended] },
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
