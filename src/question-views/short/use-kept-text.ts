import { useEffect, type RefObject } from 'react';
import type { TextKeeper } from '../question-view.ts';

/**
 * Brings back what was written before, unless something stands in the field, and saves what is written when the page is
 * put away: a phone may never come back to it. Gives a function that saves now.
 */
export function useKeptText(field: RefObject<HTMLTextAreaElement | null>, text: TextKeeper | undefined): () => void {
  useEffect(() => {
    const area = field.current;
    if (!area || !text) return undefined;
    if (area.value === '') void text.read().then((kept) => bringBack(area, kept));
    const saveIfHidden = () => {
      if (document.visibilityState === 'hidden') void text.save(area.value);
    };
    document.addEventListener('visibilitychange', saveIfHidden);
    return () => document.removeEventListener('visibilitychange', saveIfHidden);
  }, [field, text]);

  return () => {
    if (field.current) void text?.save(field.current.value);
  };
}

function bringBack(area: HTMLTextAreaElement, kept: string | undefined): void {
  if (kept !== undefined && area.value === '') area.value = kept;
}
