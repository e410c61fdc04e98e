import { END_OF_LESSON } from '../engine/record/lesson-state.ts';
import { emptyProgress, progressIn } from '../engine/record/progress.ts';
import { followProgress } from '../store/progress-news.ts';
import { note } from './note.ts';

/** How long the page stands still before what is on the screen counts as reached, in milliseconds. */
const STILL = 250;
/** A heading counts once it stands above this part of the screen. */
const LINE = 0.6;

/**
 * Keeps which parts of a lesson the learner has come to. Only scrolling counts, and only from now on: the browser
 * scrolls by itself as a page loads, and a page that is only opened leaves no trace.
 */
export function followSections(lessonId: string): void {
  const headings = listHeadings();
  let progress = emptyProgress;
  followProgress((now) => {
    progress = now;
  });
  let stop: ReturnType<typeof setTimeout> | undefined;
  // What the browser scrolled as the page loaded may only be told now: the page then stands where it stood.
  let stood = scrollY;
  // One after the other: fetching the store may take longer than the next scroll.
  let adding = Promise.resolve();
  addEventListener(
    'scroll',
    () => {
      if (scrollY === stood) return;
      stood = scrollY;
      clearTimeout(stop);
      stop = setTimeout(look, STILL);
    },
    { passive: true },
  );

  function look(): void {
    const inView = listInView(headings);
    adding = adding.then(() => add(inView));
  }

  async function add(inView: string[]): Promise<void> {
    const { reached } = progressIn(progress, lessonId);
    const fresh = inView.filter((section) => !Object.hasOwn(reached, section));
    const isElsewhere = progress.place?.lesson !== lessonId;
    const sections = fresh.length === 0 && isElsewhere ? inView.slice(-1) : fresh;
    for (const section of sections) await note({ kind: 'section-reached', lesson: lessonId, section });
  }
}

// What comes after the end, such as the sources, is not a part to reach.
function listHeadings(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('article h2[id]')];
  return all.slice(0, all.findIndex(({ id }) => id === END_OF_LESSON) + 1);
}

/** The parts of which something is on the screen, below the top and with their heading above the line. */
function listInView(headings: HTMLElement[]): string[] {
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  return headings
    .filter((_, index) => (tops[index] ?? 0) < innerHeight * LINE && (tops[index + 1] ?? Infinity) > 0)
    .map(({ id }) => id);
}
