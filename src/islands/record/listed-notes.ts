import { currentText, lessonNoteId, type RecordDocument } from '../../engine/record/document.ts';
import { notes } from '../../record-strings.ts';
import type { ListedLesson } from './listed-course.ts';

/** A note as the page lists it: of which lesson, where that stands if it is still there, and what is written. */
export type ListedNote = { documentId: string; lesson: string; href: string | undefined; text: string; at: number };

/** The notes that are there, latest first; those on lessons that are gone too, and those with only an earlier text. */
export function listNotes(documents: Iterable<RecordDocument>, lessons: ListedLesson[]): ListedNote[] {
  const lessonOf = new Map(lessons.map((lesson) => [lessonNoteId(lesson.id), lesson]));
  return [...documents]
    .filter(({ revisions }) => revisions.some(({ text }) => text.trim() !== ''))
    .map((document) => {
      const lesson = lessonOf.get(document.id);
      return {
        documentId: document.id,
        lesson: lesson?.title ?? notes.ofGoneLesson(document.id.replace(/^[^/]*\//, '')),
        href: lesson?.href,
        text: currentText(document) ?? '',
        at: document.revisions.at(-1)?.at ?? 0,
      };
    })
    .toSorted((a, b) => b.at - a.at);
}
