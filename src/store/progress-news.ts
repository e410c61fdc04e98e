import type { Progress } from '../engine/record/progress.ts';
import { PREFIX } from './local/keys.ts';
import { readSnapshot } from './local/snapshot.ts';

const EVENT = 'common-ground:progress';

/** Tells the page that the learner stands somewhere new. */
export function tellProgress(progress: Progress): void {
  window.dispatchEvent(new CustomEvent<Progress>(EVENT, { detail: progress }));
}

/**
 * Calls `show` with where the learner stands: now, when something is known, and whenever it changes on this page or in
 * another tab. For scripts that only show it; the store need not be loaded.
 */
export function followProgress(show: (progress: Progress) => void): void {
  const showKept = () => {
    const snapshot = readSnapshot();
    if (snapshot) show(snapshot.progress);
  };
  window.addEventListener(EVENT, (event) => show((event as CustomEvent<Progress>).detail));
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX) && key.endsWith('.snapshot')) showKept();
  });
  showKept();
}
