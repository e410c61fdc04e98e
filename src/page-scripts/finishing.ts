import { finishesByItself, stateOfLesson, type CountedLesson } from '../engine/record/lesson-state.ts';
import { emptyProgress, progressIn, type Progress } from '../engine/record/progress.ts';
import { dayOf, finishing } from '../lesson-strings.ts';
import { askToPersist } from '../store/persisting.ts';
import { followProgress } from '../store/progress-news.ts';
import { note } from './note.ts';

/** Taps closer together than this are one, in milliseconds. */
const DOUBLE_TAP = 500;

/** Shows on the card at the end of a lesson how far it is, and lets the learner say that it is finished. */
export function showFinishing(card: HTMLElement, lesson: CountedLesson): void {
  const button = card.querySelector<HTMLButtonElement>('[data-finish-button]');
  const status = card.querySelector('[data-finish-status]');
  let progress = emptyProgress;
  let isSaving = false;
  let tappedAt = -Infinity;
  // As the page opened: only what comes after it can finish the lesson.
  let openedAt: number | undefined;

  const isFinished = () => stateOfLesson(progress, lesson).isFinished;

  async function say(how: 'read' | 'said' | 'taken-back'): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    const isFirst = how !== 'taken-back' && !Object.values(progress.lessons).some(({ finished }) => finished);
    try {
      await note({ kind: 'lesson-finished', lesson: lesson.id, how });
    } finally {
      isSaving = false;
    }
    status?.replaceChildren(how === 'taken-back' ? finishing.takenBack : finishing.announced);
    // Now there is something to lose. Some browsers ask the learner.
    if (isFirst) void askToPersist();
  }

  followProgress((now) => {
    progress = now;
    openedAt ??= now.clock;
    show(card, lesson, now);
    const isHere = document.visibilityState === 'visible' && now.clock > openedAt;
    if (isHere && finishesByItself(now, lesson)) void say('read');
  });
  openedAt ??= 0;
  button?.addEventListener('click', ({ detail, timeStamp }) => {
    // The second tap of two was meant for what the first one has done. Keys press with a detail of 0.
    const isSecond = detail > 0 && timeStamp - tappedAt < DOUBLE_TAP;
    tappedAt = timeStamp;
    if (!isSecond) void say(isFinished() ? 'taken-back' : 'said');
  });
  button?.setAttribute('data-ready', '');
}

function show(card: HTMLElement, lesson: CountedLesson, progress: Progress): void {
  const { isFinished, answered, questions, reopened } = stateOfLesson(progress, lesson);
  const at = progressIn(progress, lesson.id).finished?.at;
  const write = (name: string, words: string) => card.querySelector(`[data-${name}]`)?.replaceChildren(words);
  card.dataset['finish'] = isFinished ? 'finished' : '';
  write('finish-day', isFinished && at !== undefined ? finishing.finishedOn(dayOf(at)) : finishing.open);
  const changed = reopened.length;
  write('finish-count', changed > 0 ? finishing.changed(changed) : finishing.answered(answered, questions));
  write('finish-button', isFinished ? finishing.takeBack : finishing.finish);
}
