import type { AskedOf } from '../../engine/question/asked.ts';
import { splitAtGaps } from '../../engine/question/gaps/split.ts';
import { orderFor } from '../../engine/question/order.ts';
import { textOf, type Placing } from '../shared/placings.ts';
import { gapLabel, nameGap } from './gaps-words.ts';

/** A gap as it is shown, in the order of the text. */
export type ShownGap = Placing & {
  /** Counted from 1. */
  number: number;
  /** What its list is called. */
  name: string;
  /** The marks right before and behind it, which stay on its line. */
  opening: string;
  closing: string;
};

const OPENING = /[“‘(]+$/;
const CLOSING = /^[.,;:!?”’)]+/;

/** The text as it is shown, piece by piece: words, and gaps with the marks that belong to them. */
export function listPieces({ id, text, gaps }: AskedOf<'gaps'>, attempt: number): (string | ShownGap)[] {
  const pieces = splitAtGaps(text);
  const wordsAt = (index: number) => {
    const piece = pieces[index];
    return piece && 'words' in piece ? piece.words : '';
  };
  let number = 0;
  return pieces.map((piece, index) => {
    if ('words' in piece) return loosen(piece.words, index > 0, index < pieces.length - 1);
    const { choices, feedback } = gaps.find((gap) => gap.id === piece.gap) ?? { choices: [], feedback: '' };
    const [before, after] = [wordsAt(index - 1), wordsAt(index + 1)];
    number += 1;
    return {
      ...{ id: piece.gap, text: gapLabel(number), number, feedback },
      name: nameGap(number, gaps.length, lastWords(before), firstWords(after)),
      ...{ opening: OPENING.exec(before)?.[0] ?? '', closing: CLOSING.exec(after)?.[0] ?? '' },
      key: choices.find(({ right }) => right)?.id ?? '',
      choices: orderFor(`${id}-${piece.gap}`, choices, attempt),
    };
  });
}

/** The gaps in the order of the text. */
export function gapsAmong(pieces: readonly (string | ShownGap)[]): ShownGap[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** The text with the right words in its gaps. */
export function completeText(pieces: readonly (string | ShownGap)[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.opening}${textOf(piece, piece.key)}${piece.closing}`))
    .join('');
}

/** Words without the marks that belong to the gaps on either side of them. */
function loosen(words: string, isBehindGap: boolean, isBeforeGap: boolean): string {
  const rest = isBehindGap ? words.replace(CLOSING, '') : words;
  return isBeforeGap ? rest.replace(OPENING, '') : rest;
}

/** The last words, up to four, of a sentence that goes on in a gap. */
function lastWords(before: string): string {
  return wordsOf(listSentences(before).at(-1)).slice(-4).join(' ');
}

/** The first words, up to four, of what goes on behind a gap. */
function firstWords(after: string): string {
  return wordsOf(listSentences(after)[0]).slice(0, 4).join(' ');
}

function listSentences(words: string): string[] {
  return words.split(/[.!?]+[”’]?(?:\s|$)/);
}

function wordsOf(sentence = ''): string[] {
  return sentence
    .replaceAll(/[“”()]/g, '')
    .split(/\s+/)
    .filter(Boolean);
}
