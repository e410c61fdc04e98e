import { Workbox } from 'workbox-window';

/**
 * Starts the service worker that keeps visited pages for use without a network.
 * A new version of the course waits until the learner agrees to it.
 *
 * @param address where the service worker stands; its folder is what it looks after.
 */
export async function keepVisitedPages(address: string): Promise<void> {
  const workbox = new Workbox(address);
  workbox.addEventListener('waiting', () => offerUpdate(workbox));

  try {
    await workbox.register();
  } catch {
    // Some browsers forbid service workers in private windows. The course then works online only.
    return;
  }
  // A page may load, in whole or in part, before the service worker looks after it. What is kept already costs nothing.
  const { active } = await navigator.serviceWorker.ready;
  const keep = (addresses: string[]) => {
    const urlsToCache = addresses.filter((address) => address.startsWith(location.origin));
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  };
  keep([location.href]);
  // Also what comes while it is only just beginning, such as the questions of a check.
  new PerformanceObserver((files) => keep(files.getEntries().map(({ name }) => name))).observe({
    ...{ type: 'resource', buffered: true },
  });
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
