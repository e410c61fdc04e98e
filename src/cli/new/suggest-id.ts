/** The longest id that is suggested. */
const LONGEST = 40;
/** Letters that do not come apart into a plain letter and its mark. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** An id made from words, that is not taken yet: small letters, digits and hyphens, cut after a whole word. */
export function suggestId(words: string, taken: string[]): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{Mark}’']/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    plain.length <= LONGEST
      ? plain
      : plain
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  return findFree(short || 'new', taken);
}

/** The id itself when it is free, or else the id with the first number after it that makes it free. */
export function findFree(wanted: string, taken: string[]): string {
  let candidate = wanted;
  for (let number = 2; taken.includes(candidate); number += 1) candidate = `${wanted}-${number}`;
  return candidate;
}
