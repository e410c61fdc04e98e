import { expect, type Page } from '@playwright/test';

/** Waits until the page is kept for use without a network, and the service worker is ready to bring it. */
export async function untilKept(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        // Pages kept as they are visited stand under their address, those kept from the start under their file.
        const places = [location.href, new URL('index.html', location.href).href];
        const kept = await Promise.all(places.map((place) => caches.match(place, { ignoreSearch: true })));
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active?.state === 'activated' && kept.some((answer) => answer !== undefined);
      }),
    )
    .toBe(true);
}
