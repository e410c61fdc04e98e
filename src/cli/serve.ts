import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server that treats a folder as a static host does: the address of a folder ends in a slash and shows
 * its index.html, an unknown address shows 404.html with status 404, and browsers check each file for news
 * before they use their copy. `base`, with a slash at each end, is the path the folder is published under.
 */
export function createStaticServer(folder: string, base: string): Server {
  const serveFile = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const { pathname, search } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '', search: '' };
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (`${pathname}/` === base || (path !== undefined && isUnslashedFolder(folder, path))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else if (path === undefined) {
      answerNotFound(folder, response);
    } else {
      request.url = `/${path}${search}`;
      serveFile(request, response, () => answerNotFound(folder, response));
    }
  });
}

function isUnslashedFolder(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}
