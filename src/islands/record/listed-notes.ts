import type { BankFile } from '../../bank-file.ts';
import { currentText, lessonNoteId, shortAnswerId, type RecordDocument } from '../../engine/record/document.ts';
import { notes } from '../../record-strings.ts';
import type { ListedLesson } from './listed-course.ts';

/**
 * Something the learner wrote, as the page lists it: what it is about, how sentences name it, where that stands if it is
 * still there, and the text.
 */
export type ListedNote = {
  documentId: string;
  title: string;
  named: string;
  href: string | undefined;
  text: string;
  at: number;
};

type About = Pick<ListedNote, 'title' | 'named' | 'href'>;

/**
 * The notes and own answers that are there, latest first; those on what is gone from the course too, and those with only
 * an earlier text.
 */
export function listNotes(
  documents: Iterable<RecordDocument>,
  lessons: ListedLesson[],
  course: BankFile | undefined,
): ListedNote[] {
  const about = new Map<string, About>([
    ...lessons.map(({ id, title, href }) => [lessonNoteId(id), { title, named: notes.noteOn(title), href }] as const),
    ...(course?.bank ?? []).flatMap(({ id, lesson: lessonId }) =>
      (course?.lessons ?? [])
        .filter((lesson) => lesson.id === lessonId)
        .map(({ title, href }) => {
          const named = notes.answerIn(title);
          return [shortAnswerId(id), { title: notes.titleOfAnswer(title), named, href }] as const;
        }),
    ),
  ]);
  return [...documents]
    .filter(({ revisions }) => revisions.some(({ text }) => text.trim() !== ''))
    .map((document) => ({
      ...(about.get(document.id) ?? aboutGone(document.id)),
      documentId: document.id,
      text: currentText(document) ?? '',
      at: document.revisions.at(-1)?.at ?? 0,
    }))
    .toSorted((a, b) => b.at - a.at);
}

function aboutGone(documentId: string): About {
  const gone = documentId.replace(/^[^/]*\//, '');
  if (documentId === shortAnswerId(gone)) {
    return { title: notes.titleOfAnswer(gone), named: notes.answerIn(gone), href: undefined };
  }
  const title = notes.ofGoneLesson(gone);
  return { title, named: notes.noteOn(title), href: undefined };
}
