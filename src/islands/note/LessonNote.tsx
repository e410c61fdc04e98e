import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { lessonNoteId, TEXT_MOST } from '../../engine/record/document.ts';
import { record } from '../../store/record.ts';
import { note } from '../../note-strings.ts';
import { useAwake } from '../use-awake.ts';
import { keepNote, nothingWritten, type NoteKeeper } from './note-keeper.ts';
import { NoteActions } from './NoteActions.tsx';
import { RoomLeft } from './RoomLeft.tsx';
import styles from './note.module.css';

/**
 * The learner’s note on a lesson, which saves itself.
 *
 * Must: what was typed before it wakes stays and is saved; a page that closes in the middle of a word loses nothing;
 * “Saved” is announced once and not at every pause; the focus stays; nothing moves as the kept text comes in.
 */
export function LessonNote({ lessonId }: { lessonId: string }) {
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<NoteKeeper>(null);
  const [state, setState] = useState(nothingWritten);
  const textsSeen = useStore(record, (now) => now.textsSeen);
  const learnerId = useStore(record, (now) => now.learner?.id);
  const fieldId = useId();

  useEffect(() => {
    if (!field.current) return undefined;
    const kept = keepNote(lessonNoteId(lessonId), field.current, setState);
    keeper.current = kept;
    const flushIfHidden = () => {
      if (document.visibilityState === 'hidden') void kept.flush();
    };
    const flush = () => void kept.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushIfHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushIfHidden);
    };
  }, [lessonId]);
  // After the keeper is made: also when another tab wrote, and when somebody begins there.
  useEffect(() => void keeper.current?.look(), [textsSeen, learnerId]);
  useAwake(root);

  return (
    <div ref={root} className={styles['note']}>
      <label htmlFor={fieldId}>{note.label}</label>
      <p id={`${fieldId}-hint`} className="quiet">
        {note.hint}
      </p>
      {/* autocomplete: a text that the browser puts back by itself could be older than the one that is kept. */}
      <textarea
        ref={field}
        id={fieldId}
        className={styles['field']}
        rows={6}
        maxLength={TEXT_MOST}
        autoComplete="off"
        aria-describedby={`${fieldId}-hint`}
        onInput={() => keeper.current?.type()}
        onBlur={() => void keeper.current?.leave()}
      />
      <RoomLeft length={state.length} />
      <NoteActions
        state={state}
        onStep={(by) => void keeper.current?.go(by)}
        onDelete={() => {
          void keeper.current?.remove();
          field.current?.focus();
        }}
      />
    </div>
  );
}
