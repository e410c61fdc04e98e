/**
 * Values that are read often and are large: a progress, a run of events. Checking each field of 20,000 events takes
 * longer than a page may, so they are sealed when written: the version of what is inside, a checksum, the JSON.
 * An unbroken seal says that the course wrote exactly this. Sample: `3.9x3k2f.{"learner":"k3x9c2qv", …}`
 */
export type Opened =
  | { state: 'read'; value: unknown }
  /** Written by an earlier edition; what is inside is still to be brought up to date. */
  | { state: 'older'; value: unknown }
  /** Written by a later edition. */
  | { state: 'newer' }
  | { state: 'unreadable' };

/** The version of what is sealed now; it goes up with the version of the events or of the progress. */
export const SEALED_VERSION = 3;

// What stands before the JSON: the version and the checksum.
const HEAD = /^([1-9]\d{0,5})\.([0-9a-z]+)\./;
const HEAD_MOST = 20;

/** The text of a sealed value. */
export function seal(value: unknown): string {
  const json = JSON.stringify(value);
  return `${SEALED_VERSION}.${checksum(json, 0)}.${json}`;
}

/** Opens a sealed text. Anything that is not exactly as it was written is `unreadable`. */
export function open(stored: unknown): Opened {
  if (typeof stored !== 'string') return { state: 'unreadable' };
  const [head = '', version, sum] = HEAD.exec(stored.slice(0, HEAD_MOST)) ?? [];
  if (head === '' || checksum(stored, head.length) !== sum) return { state: 'unreadable' };
  if (Number(version) > SEALED_VERSION) return { state: 'newer' };
  try {
    return { state: Number(version) < SEALED_VERSION ? 'older' : 'read', value: JSON.parse(stored.slice(head.length)) };
  } catch {
    return { state: 'unreadable' };
  }
}

/** What is in a sealed text of the present version or an older one, without checking that it is whole; undefined when there is none. */
export function peek(stored: string | null): unknown {
  const [head, version] = HEAD.exec(stored?.slice(0, HEAD_MOST) ?? '') ?? [];
  if (head === undefined || Number(version) > SEALED_VERSION) return undefined;
  try {
    return JSON.parse((stored ?? '').slice(head.length));
  } catch {
    return undefined;
  }
}

/** Whether a text was sealed by a later edition, seen from its first letters alone. */
export function isNewerSeal(stored: string | null): boolean {
  return Number(HEAD.exec(stored?.slice(0, HEAD_MOST) ?? '')?.[1] ?? 0) > SEALED_VERSION;
}

/** FNV-1a over the UTF-16 units from `start` on, 32 bits, after Fowler, Noll and Vo. Finds damage, not intent. */
function checksum(text: string, start: number): string {
  let hash = 0x811c9dc5;
  for (let index = start; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
