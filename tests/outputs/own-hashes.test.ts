import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/outputs/own-hashes.ts';

/** How a policy names a style or a script. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

/** The page’s policy once the hashes of other pages are gone. */
function policyOf(html: string): string | undefined {
  return /content-security-policy" content="([^"]*)"/.exec(withOwnHashes(html))?.[1];
}

test('the hash of a script of the page stays', () => {
  const policy = `script-src 'self' ${hashOf('go()')};`;
  expect(policyOf(page(policy, '<script>go()</script>'))).toBe(policy);
});

test('the hash of a style of the page stays', () => {
  const policy = `style-src 'self' ${hashOf('p{color:red}')};`;
  expect(policyOf(page(policy, '<style>p{color:red}</style>'))).toBe(policy);
});

test('the hash of a module script of the page stays', () => {
  const policy = `script-src 'self' ${hashOf('import"/a.js"')};`;
  expect(policyOf(page(policy, '<script type="module">import"/a.js"</script>'))).toBe(policy);
});

test('a style for readers without scripts keeps its hash', () => {
  const policy = `style-src 'self' ${hashOf('p{color:red}')};`;
  expect(policyOf(page(policy, '<noscript><style>p{color:red}</style></noscript>'))).toBe(policy);
});

test('hashes of what stands in other pages go, wherever they stand among the others', () => {
  const [own, first, last] = ['own()', 'first()', 'last()'].map(hashOf);
  const html = page(`script-src 'self' ${first} ${own} ${last};`, '<script>own()</script>');
  expect(policyOf(html)).toBe(`script-src 'self' ${own};`);
});

test('styles and scripts are told apart by their words alone, and each list keeps its own', () => {
  const [script, style, other] = ['own()', 'p{color:red}', 'other'].map(hashOf);
  const policy = `script-src 'self' ${script} ${other}; style-src 'self' ${other} ${style};`;
  expect(policyOf(page(policy, '<style>p{color:red}</style><script>own()</script>'))).toBe(
    `script-src 'self' ${script}; style-src 'self' ${style};`,
  );
});

test('a script that is fetched needs no hash', () => {
  expect(policyOf(page(`script-src 'self' ${hashOf('')};`, '<script src="/a.js"></script>'))).toBe(
    "script-src 'self';",
  );
});

test('the rest of the policy stays as it is', () => {
  const policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';";
  expect(policyOf(page(policy, '<script>own()</script>'))).toBe(policy);
});

test('everything but the policy stays as it is, letter by letter', () => {
  const body = '<p>Rose &amp; Joel &lt;3\n  <b>“now”</b></p><script>if (a<b && c) { go("</p>") }</script>';
  const html = page(`script-src 'self' ${hashOf('elsewhere()')};`, body);
  expect(withOwnHashes(html)).toBe(html.replace(` ${hashOf('elsewhere()')}`, ''));
});

test.each(['if(a<b&&c){go()}', 'go("&amp;")', 'go("&lt;b>")', '\n  go();\n\n', 'go("“é”")', '<!-- go() -->'])(
  'the hash of the script %j stays',
  (text) => {
    const policy = `script-src 'self' ${hashOf(text)};`;
    expect(policyOf(page(policy, `<script>${text}</script>`))).toBe(policy);
  },
);

test('whatever a script says, its hash stays and no other does', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab<>&"\'/\n ;=', 'é', '“') });
  // These end a script, or open one within a comment; no script of a page can hold them as they are.
  const able = text.filter((each) => !/<\/|<!--/.test(each));
  fc.assert(
    fc.property(able, (own) => {
      const html = page(`script-src 'self' ${hashOf(`${own}!`)} ${hashOf(own)};`, `<script>${own}</script>`);
      expect(policyOf(html)).toBe(`script-src 'self' ${hashOf(own)};`);
    }),
  );
});

test('a page without a policy stays as it is', () => {
  const html = `<!doctype html><html><head><title>${hashOf('x')}</title></head><body><script>go()</script></body></html>`;
  expect(withOwnHashes(html)).toBe(html);
});
