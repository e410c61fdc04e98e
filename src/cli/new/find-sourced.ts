import { nameSourcedMatter } from '../../engine/course/check/claims.ts';

/**
 * Looks for what needs a source in words that cannot name one.
 *
 * @param home where such matter belongs, to be named in what is said of it.
 */
export function findSourced(home: string): (answer: string) => string | undefined {
  return (answer) => {
    const matter = nameSourcedMatter(answer);
    return matter && `This speaks of ${matter} and cannot name its source here. Keep that for ${home}.`;
  };
}
