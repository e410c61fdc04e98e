import type { RecordDocument } from '../../engine/record/document.ts';

/** The texts a note has had, oldest first, and which of them stands now; -1 when there is none. */
export type Versions = { texts: string[]; at: number };

export const noVersions: Versions = { texts: [], at: -1 };

/** The versions of a kept note; the latest stands. */
export function versionsOf(document: RecordDocument | undefined): Versions {
  const texts = (document?.revisions ?? []).map(({ text }) => text);
  return { texts, at: texts.length - 1 };
}

/** The text that stands. */
export const textOf = ({ texts, at }: Versions): string => texts[at] ?? '';

/** One more version, which stands now. */
export const addVersion = ({ texts }: Versions, text: string): Versions => ({
  texts: [...texts, text],
  at: texts.length,
});

/** The version that stands, as it is being written. */
export const rewrite = ({ texts, at }: Versions, text: string): Versions => ({ texts: texts.with(at, text), at });

/** One version back or on; the same where there is none. */
export function step({ texts, at }: Versions, by: -1 | 1): Versions {
  return { texts, at: texts[at + by] === undefined ? at : at + by };
}
