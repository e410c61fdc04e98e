import { Workbox } from 'workbox-window';

/**
 * Starts the service worker that keeps visited pages for use without a network.
 * A new version of the course waits until the learner agrees to it.
 *
 * @param address where the service worker stands; its folder is what it looks after.
 */
export async function keepVisitedPages(address: string): Promise<void> {
  const workbox = new Workbox(address);

  // The page that brought the service worker was loaded without it, so it is handed over afterwards.
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (!isUpdate) void workbox.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: whatThisPageNeeded() } });
  });
  workbox.addEventListener('waiting', () => offerUpdate(workbox));

  try {
    await workbox.register();
  } catch {
    // Some browsers forbid service workers in private windows. The course then works online only.
  }
}

function whatThisPageNeeded(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...files].filter((address) => address.startsWith(location.origin));
}

function offerUpdate(workbox: Workbox): void {
  const offer = document.querySelector<HTMLElement>('[data-update-offer]');
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector('[data-update-accept]')?.addEventListener('click', () => {
    workbox.addEventListener('controlling', () => location.reload());
    workbox.messageSkipWaiting();
  });
  offer.querySelector('[data-update-later]')?.addEventListener('click', () => {
    offer.hidden = true;
  });
}
