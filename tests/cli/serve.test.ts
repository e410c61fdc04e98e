import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../src/cli/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FILES = {
  'index.html': 'home',
  'unit/index.html': 'unit',
  '404.html': 'lost',
  'sw.js': 'worker',
  'font.woff2': 'font',
};

async function serve(base: string): Promise<(path: string) => Promise<Response>> {
  const server = createStaticServer(temporaryFolder(FILES), base);
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (path) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
}

test('the address of a folder shows its index.html', async () => {
  const get = await serve('/');
  expect(await (await get('/')).text()).toBe('home');
  expect(await (await get('/unit/')).text()).toBe('unit');
});

test('a folder without its slash is sent on to the address with it', async () => {
  const response = await (await serve('/'))('/unit?a=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/unit/?a=1');
});

test.each(['/nowhere', '/nowhere/', '/nowhere.js', '/%2e%2e/%2e%2e/package.json'])(
  '%s shows the 404 page',
  async (path) => {
    const response = await (await serve('/'))(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('lost');
  },
);

test.each([
  ['/', 'text/html'],
  ['/sw.js', 'text/javascript'],
  ['/font.woff2', 'font/woff2'],
])('%s is sent as %s, to be checked for news each time', async (path, type) => {
  const response = await (await serve('/'))(path);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('a course published under a path is found there and nowhere else', async () => {
  const get = await serve('/course/');
  expect(await (await get('/course/unit/')).text()).toBe('unit');
  expect((await get('/course')).headers.get('location')).toBe('/course/');
  expect((await get('/course/unit')).headers.get('location')).toBe('/course/unit/');
  expect((await get('/unit/')).status).toBe(404);
});
