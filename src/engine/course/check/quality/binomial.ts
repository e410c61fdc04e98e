/**
 * How likely it is that at least `hits` of `trials` succeed when each does so with the same chance: the upper tail of
 * the binomial distribution, exact, 0 to 1. Terms follow from one another as logarithms, so that none runs down to 0.
 *
 * @param chance more than 0 and less than 1.
 */
export function chanceOfAtLeast(hits: number, trials: number, chance: number): number {
  let logTerm = trials * Math.log(1 - chance);
  let sum = hits <= 0 ? Math.exp(logTerm) : 0;
  for (let count = 1; count <= trials; count += 1) {
    logTerm += Math.log(((trials - count + 1) / count) * (chance / (1 - chance)));
    if (count >= hits) sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** How likely it is that at most `hits` of `trials` succeed: the lower tail. */
export function chanceOfAtMost(hits: number, trials: number, chance: number): number {
  return chanceOfAtLeast(trials - hits, trials, 1 - chance);
}
