/** What an island says, from an element of its own, once it listens. Until then its clicks on buttons are held. */
export const AWAKE = 'island-awake';

/**
 * Runs in the head of every page. It marks the page as one with scripts (`data-js`), and looks after islands that are
 * not awake yet:
 *
 * - a click on a button of theirs is held, shown as waiting (`data-waiting`), and made once when the island is awake;
 * - a question that cannot load is marked (`data-failed`), says so in its live region, and opens its explanation.
 *
 * The policy of the page allows this script by its hash, and Astro hashes only what its build puts into the head.
 *
 * @param couldNotLoad the sentence for a question that cannot load; another island says its own in `data-could-not-load`
 * of its live region.
 */
export function holdEarlyTapsScript(couldNotLoad: string): string {
  return `(d=>{let a=new WeakSet,q=new Set,w='waiting';d.documentElement.dataset.js='';
d.addEventListener('click',e=>{let b=e.target.closest('button'),i=b&&b.closest('astro-island');
if(i&&!a.has(i)){e.preventDefault();e.stopImmediatePropagation();q.add(b);b.dataset[w]=''}},true);
d.addEventListener('${AWAKE}',e=>{let i=e.target.closest('astro-island');a.add(i);
for(let b of q)if(i.contains(b)){q.delete(b);delete b.dataset[w];b.click()}});
d.addEventListener('astro:hydration-error',e=>{let i=e.target,s=i.querySelector('[role=status]'),x=i.querySelector('[data-explanation] details'),t=s&&s.dataset.couldNotLoad||x&&${JSON.stringify(couldNotLoad)};
if(t){e.preventDefault();i.dataset.failed='';if(x)x.open=true;s.textContent=t}})})(document)`.replaceAll('\n', '');
}
