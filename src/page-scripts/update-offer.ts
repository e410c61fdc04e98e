import { afterLoad } from './after-load.ts';

const address = document.querySelector<HTMLElement>('[data-update-offer]')?.dataset['serviceWorker'];

// After the page has settled, so that reading never waits for it.
if (address && import.meta.env.PROD && 'serviceWorker' in navigator) {
  afterLoad(() => import('./offline.ts').then(({ keepVisitedPages }) => keepVisitedPages(address)));
}
