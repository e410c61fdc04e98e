/** A piece of a text: words, or a gap by its id. */
export type Piece = { words: string } | { gap: string };

/** The text as its words and gaps, in order. `[who]` is the gap with the id `who`. */
export function splitAtGaps(text: string): Piece[] {
  return text
    .split(/\[([a-z0-9-]+)\]/)
    .map((piece, index): Piece => (index % 2 === 1 ? { gap: piece } : { words: piece }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}
