import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that the built course is written to. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The path the course is published under, from BASE_PATH, with a slash at each end; `/` when it is not set. */
export function basePath(): string {
  const inner = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
