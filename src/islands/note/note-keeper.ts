import { TEXT_MOST } from '../../engine/record/document.ts';
import { record } from '../../store/record.ts';
import { withPatience } from '../../store/saving.ts';
import { eraseText, readShelf, saveText, startSitting } from '../../store/shelf.ts';
import { note } from '../../note-strings.ts';
import { addVersion, noVersions, rewrite, step, textOf, versionsOf, type Versions } from './versions.ts';

/** How long somebody stops typing before the text is saved, in milliseconds. */
const PAUSE = 600;

/** What the card shows beside the text. `said` is announced when it changes, so typing on leaves it as it is. */
export type NoteState = { said: string; length: number; canUndo: boolean; canRedo: boolean; isDeleted: boolean };

export const nothingWritten: NoteState = { said: '', length: 0, canUndo: false, canRedo: false, isDeleted: false };

export type NoteKeeper = ReturnType<typeof keepNote>;

/**
 * Keeps the text of a field: a moment after the last key, at once when the field is left or the page goes.
 *
 * Life of a text: a sitting lasts from the first key until the field is left, and is one revision; steps back and on in
 * a row are another. What another tab wrote shows when no sitting is open. What was typed before the kept text was
 * known stands after it.
 */
export function keepNote(documentId: string, field: HTMLTextAreaElement, show: (state: NoteState) => void) {
  let versions: Versions = noVersions;
  let deleted: string | undefined;
  let said = '';
  let sitting = '';
  let isTyping = false;
  let isStepping = false;
  let isLoaded = false;
  // Goes up with everything the learner does to the text: what was read before that is out of date.
  let acts = 0;
  let isErasing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(news = said): void {
    said = news;
    const { texts, at } = versions;
    const isDeleted = deleted !== undefined;
    show({ said, length: field.value.length, canUndo: isDeleted || at > 0, canRedo: at < texts.length - 1, isDeleted });
  }

  async function save(words: string): Promise<void> {
    await saveText(documentId, sitting, field.value);
    const { local, log } = record.getState();
    tell(local === 'works' || log === 'works' ? words : note.notSaved);
  }

  /** A key was pressed. */
  function type(): void {
    acts += 1;
    deleted = undefined;
    versions = isTyping ? rewrite(versions, field.value) : addVersion(versions, field.value);
    if (!isTyping) sitting = startSitting();
    isTyping = true;
    isStepping = false;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
    tell();
  }

  /** Saves what is not saved yet. */
  async function flush(): Promise<void> {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    await save(note.saved);
  }

  /** The field was left: the next key begins another revision. */
  async function leave(): Promise<void> {
    await flush();
    isTyping = false;
    await look();
  }

  /** Shows what is kept, unless somebody is typing. */
  async function look(): Promise<void> {
    const seen = acts;
    const shelf = await withPatience(readShelf());
    if (!isLoaded) load(versionsOf(shelf?.get(documentId)));
    else if (!isTyping && !isErasing && seen === acts && shelf) follow(versionsOf(shelf.get(documentId)));
  }

  function load(kept: Versions): void {
    isLoaded = true;
    const [before, typed] = [textOf(kept), field.value];
    versions = isTyping ? { texts: [...kept.texts, typed], at: kept.texts.length } : kept;
    if (typed === '') field.value = before;
    else if (before !== '' && typed !== before) field.value = `${before}\n\n${typed}`.slice(0, TEXT_MOST);
    if (field.value !== before) type();
    else tell();
  }

  function follow(kept: Versions): void {
    if (textOf(kept) === field.value) return;
    versions = kept;
    isStepping = false;
    field.value = textOf(kept);
    tell(field.value === '' ? note.deletedElsewhere : note.changedElsewhere);
  }

  /** Goes to an earlier version, or on to a later one; after a deletion, brings the text back. */
  async function go(by: -1 | 1): Promise<void> {
    if (deleted !== undefined) return restore(deleted);
    await flush();
    acts += 1;
    if (!isStepping) sitting = startSitting();
    isStepping = true;
    isTyping = false;
    versions = step(versions, by);
    field.value = textOf(versions);
    await save(by < 0 ? note.undone : note.redone);
  }

  async function restore(text: string): Promise<void> {
    acts += 1;
    deleted = undefined;
    versions = addVersion(noVersions, text);
    field.value = text;
    sitting = startSitting();
    await save(note.restored);
  }

  /** Deletes the text with all its versions at once. It can be written anew while this page is open. */
  async function remove(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    deleted = field.value;
    versions = noVersions;
    isTyping = false;
    isStepping = false;
    field.value = '';
    acts += 1;
    isErasing = true;
    try {
      await eraseText(documentId);
    } finally {
      isErasing = false;
    }
    tell(note.deleted);
  }

  return { type, flush, leave, look, go, remove };
}
