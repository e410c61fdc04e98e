/** Does work once the page and what it needed have loaded. */
export function afterLoad(work: () => void): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work, { once: true });
}

/** Does work once the page has loaded and the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  afterLoad(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => work(), { timeout: 2000 });
    else setTimeout(work, 200);
  });
}
