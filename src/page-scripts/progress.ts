import { followProgress } from '../store/progress-news.ts';
import { whenIdle } from './after-load.ts';

const find = (what: string) => document.querySelector<HTMLElement>(what);
const [due, strength] = [find('[data-due]'), find('[data-strength]')];
const isListing = find('[data-lesson], [data-scenario]') !== null;

if (isListing) {
  // Somebody who has done nothing yet fetches nothing to show it with.
  followProgress((progress) => {
    void import('./show-progress.ts').then(({ showProgress }) => showProgress(progress));
  });
}
if (isListing || strength) {
  whenIdle(async () => {
    if (find('[data-finish]')) void import('./lesson-page.ts');
    // What is due, and how strong a criterion is, follow from where the learner stands: that has to be known first.
    await (await import('./catch-up.ts')).catchUp();
    if (due) await (await import('./due-line.ts')).showDue(due);
    // Without a signal the page keeps the line that is there.
    if (strength) await (await import('./strength-line.ts')).showStrength(strength).catch(() => undefined);
  });
}
