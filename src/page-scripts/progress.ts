import { followProgress } from '../store/progress-news.ts';
import { whenIdle } from './after-load.ts';

if (document.querySelector('[data-lesson]')) {
  // Somebody who has done nothing yet fetches nothing to show it with.
  followProgress((progress) => {
    void import('./show-progress.ts').then(({ showProgress }) => showProgress(progress));
  });
  whenIdle(() => {
    void import('./catch-up.ts').then(({ catchUp }) => catchUp());
    if (document.querySelector('[data-finish]')) void import('./lesson-page.ts');
  });
}
