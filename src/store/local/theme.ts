/**
 * The colours a learner chose, kept as `common-ground.theme` = `light` | `dark`.
 * Nothing is kept while the choice is the device’s own. Anything else in the key is ignored.
 * A browser that blocks storage keeps the choice for the page only.
 */
export type Theme = 'light' | 'dark';

const KEY = 'common-ground.theme';

/** Runs in the head before the first paint, so that no page flashes in the wrong colours. */
export const themeAtStartScript = `try{let t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Keeps the choice, or forgets it when `theme` is undefined. */
export function keepTheme(theme: Theme | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the page still changes, and the next page follows the device again.
  }
}
