/**
 * Whether questions ask how sure the learner is, kept as `common-ground.confidence` = `off`. Nothing is kept while they do.
 * Anything else in the key is ignored. A browser that blocks storage keeps the choice for the page only.
 */
const KEY = 'common-ground.confidence';

/** Runs in the head before the first paint, so that nothing moves when it is off. */
export const confidenceAtStartScript = `try{if(localStorage.getItem('${KEY}')==='off')document.documentElement.dataset.confidence='off'}catch{}`;

/** Whether it is asked on this device. */
export function asksConfidence(): boolean {
  return document.documentElement.dataset['confidence'] !== 'off';
}

/** Keeps the choice, and follows it on this page. */
export function keepAsksConfidence(asks: boolean): void {
  if (asks) delete document.documentElement.dataset['confidence'];
  else document.documentElement.dataset['confidence'] = 'off';
  try {
    if (asks) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is blocked: the next page asks again.
  }
}
