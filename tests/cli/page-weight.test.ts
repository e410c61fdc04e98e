import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBuiltSite, textSize } from '../../src/cli/built-site.ts';
import { weighPage } from '../../src/cli/page-weight.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FONT = randomBytes(900);
const PICTURE = randomBytes(500);
const FILES = {
  'a.css': 'h1 { color: red }',
  'f.woff2': FONT,
  'p.png': PICTURE,
  'entry.js': 'import "./shared.js"; addEventListener("click", () => import("./later.js"));',
  'shared.js': 'import "./entry.js"; export const shared = 1;',
  'later.js': 'export const later = 1;',
};

function weigh(html: string, base = '/', page = 'index.html') {
  return weighPage(openBuiltSite(temporaryFolder({ ...FILES, [page]: html }), base), page);
}

test('a page that fetches nothing weighs what its HTML does', () => {
  const html = '<h1>Hello</h1>';
  expect(weigh(html)).toMatchObject({
    html: textSize(html),
    css: 0,
    fonts: 0,
    script: 0,
    total: textSize(html),
    requests: 1,
  });
});

test('styles count whether linked or inline', () => {
  const { css } = weigh('<link rel="stylesheet" href="/a.css"><style>p { color: blue }</style>');
  expect(css).toBe(textSize(FILES['a.css']) + textSize('p { color: blue }'));
});

test('fonts count as they are, once each, when they are preloaded', () => {
  const preload = '<link rel="preload" as="font" href="/f.woff2">';
  expect(weigh(preload + preload)).toMatchObject({ fonts: 900, preloadedFonts: 1, requests: 2 });
});

test('a script counts with what it imports, even in a circle, but not with what it imports later', () => {
  const both = textSize(FILES['entry.js']) + textSize(FILES['shared.js']);
  expect(weigh('<script type="module" src="/entry.js"></script>')).toMatchObject({ script: both, requests: 3 });
});

test('an inline script counts with what it imports', () => {
  const code = 'import "./later.js";';
  const { script, requests } = weigh(`<script type="module">${code}</script>`);
  expect(script).toBe(textSize(code) + textSize(FILES['later.js']));
  expect(requests).toBe(2);
});

test('data in a script element is not a script', () => {
  expect(weigh('<script type="application/json">{"a":1}</script>').script).toBe(0);
});

test('a picture counts unless it is lazy or part of the page', () => {
  expect(weigh('<img src="/p.png">')).toMatchObject({ requests: 2 });
  expect(weigh('<img src="/p.png" loading="lazy"><img src="data:image/gif;base64,AA">')).toMatchObject({
    requests: 1,
    missing: [],
  });
});

test('the heaviest island counts, with what it imports, and a file that the page has already only once', () => {
  const island = '<astro-island component-url="/entry.js" renderer-url="/later.js"></astro-island>';
  const page = weigh(`<script type="module" src="/shared.js"></script>${island}${island}`);
  expect(page.awake - page.total).toBe(textSize(FILES['later.js']));
  const alone = weigh(`<astro-island component-url="/later.js"></astro-island>${island}`);
  const files = [FILES['entry.js'], FILES['shared.js'], FILES['later.js']];
  expect(alone.awake - alone.total).toBe(files.map(textSize).reduce((sum, size) => sum + size));
});

test('all islands together count with what each imports, and a file that several need only once', () => {
  const islands = ['/entry.js', '/shared.js', '/later.js'].map(
    (file) => `<astro-island component-url="${file}"></astro-island>`,
  );
  const page = weigh(islands.join(''));
  const files = [FILES['entry.js'], FILES['shared.js'], FILES['later.js']];
  expect(page.allAwake - page.total).toBe(files.map(textSize).reduce((sum, size) => sum + size));
  expect(page.awake).toBeLessThan(page.allAwake);
});

test('what the page has before anybody touches it counts once with all islands awake', () => {
  const island = '<astro-island component-url="/later.js"></astro-island>';
  const page = weigh(`<script type="module" src="/later.js"></script>${island}`);
  expect(page.allAwake).toBe(page.total);
});

test('a page without islands weighs the same with all of them awake', () => {
  const page = weigh('<h1>Hello</h1>');
  expect([page.awake, page.allAwake]).toEqual([page.total, page.total]);
});

test('an island whose file is not among the built files is reported', () => {
  const { missing } = weigh('<astro-island component-url="/none.js"></astro-island>');
  expect(new Set(missing)).toEqual(new Set(['/none.js']));
});

test('addresses are found below the path that the course is published under', () => {
  const html = '<link rel="stylesheet" href="/course/a.css"><img src="../p.png">';
  expect(weigh(html, '/course/', 'unit/index.html')).toMatchObject({ requests: 3, missing: [] });
});

test.each(['/none.png', 'https://elsewhere.example/course/p.png', '/courses/p.png'])(
  '%s, which is not in the course, is reported',
  (address) => {
    expect(weigh(`<img src="${address}">`, '/course/')).toMatchObject({ missing: [address], requests: 1 });
  },
);
