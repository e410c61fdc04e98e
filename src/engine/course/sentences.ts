const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, trimmed, without empty ones. */
export function splitSentences(text: string): string[] {
  return Array.from(segmenter.segment(text.replace(/\s+/g, ' ')), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  );
}

/** How many words a text has. A hyphenated word counts once. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
