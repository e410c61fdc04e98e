import type { CountedLesson } from '../engine/record/lesson-state.ts';
import { findListedLessons } from './listed-lessons.ts';
import { followSections } from './sections.ts';
import { showFinishing } from './finishing.ts';

// What a lesson’s page needs once it is being read: nothing of it shows before the learner scrolls.
const card = document.querySelector<HTMLElement>('[data-finish]');
const lesson: CountedLesson | undefined = findListedLessons().find(({ element }) => element === card);

if (card && lesson) {
  showFinishing(card, lesson);
  followSections(lesson.id);
}
