/**
 * Keeps what a learner has visited, for use without a network.
 *
 * - Installed with: the home page, the offline page and the files that every page needs.
 * - Kept as they are visited: pages and their files (good answers only, as CacheFirst does), in one cache for each version of the course. A page comes from
 *   its cache first, so that a page and its files are always of one version.
 * - A new version is installed beside the old one and waits. When it takes over, the old cache goes.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

// The DOM’s types and those of a worker cannot stand in one program, so the few that are used are named here.
declare const self: {
  __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
};
/** Set by the build: changes whenever anything in the site changes. */
declare const SITE_VERSION: string;
/** Set by the build: where the offline page stands, as it is named in the list of precached files. */
declare const OFFLINE_PAGE: string;

const PREFIX = 'common-ground-visited-';
const cacheName = PREFIX + SITE_VERSION;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new CacheFirst({
    cacheName,
    matchOptions: { ignoreSearch: true },
    plugins: [{ handlerDidError: () => matchPrecache(OFFLINE_PAGE) }],
  }),
);

registerRoute(({ sameOrigin }) => sameOrigin, new CacheFirst({ cacheName }));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});
