const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

let pageLoad: string | undefined;
let count = 0;

/** A random id of 16 letters and digits: about 82 bits. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** The next id of this page load. A duplicated tab, or one that comes back from the cache, never gives one twice. */
export function nextId(): string {
  pageLoad ??= newId();
  count += 1;
  return `${pageLoad}-${count.toString(36)}`;
}
