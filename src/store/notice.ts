/**
 * What the learner has to be told about their record, whatever page they are on:
 * - `not-saved`: no place works, so nothing is kept after the page closes;
 * - `one-place`: one of the two places does not work;
 * - `set-aside`: something could not be read and was moved aside;
 * - `newer`: a newer edition of the course wrote some of it, which stays as it is.
 */
export type Notice = 'not-saved' | 'one-place' | 'set-aside' | 'newer';

const EVENT = 'common-ground:notice';
const told = new Set<Notice>();

/** Tells the page. `one-place` and `newer` are said once while the browser is open, the others each time. */
export function tell(notice: Notice): void {
  if (told.has(notice) || ((notice === 'one-place' || notice === 'newer') && wasSaidBefore(notice))) return;
  told.add(notice);
  window.dispatchEvent(new CustomEvent<Notice>(EVENT, { detail: notice }));
}

/** Calls `show` with each notice from now on. */
export function listenToNotices(show: (notice: Notice) => void): void {
  window.addEventListener(EVENT, (event) => show((event as CustomEvent<Notice>).detail));
}

function wasSaidBefore(notice: Notice): boolean {
  try {
    const key = `common-ground.told.${notice}`;
    if (sessionStorage.getItem(key) !== null) return true;
    sessionStorage.setItem(key, 'yes');
  } catch {
    // The browser forbids this storage too: it is said on every page.
  }
  return false;
}
