import type { PageWeight } from './page-weight.ts';

type Measure = 'html' | 'css' | 'fonts' | 'script' | 'total' | 'awake' | 'allAwake' | 'requests';

/** The most that any page may cost of one thing. */
export type Budget = { measure: Measure; name: string; most: number };

/** What every page has to keep to, in bytes (1 kB is 1000) and in requests. */
export const BUDGETS: Budget[] = [
  { measure: 'html', name: 'HTML', most: 25_000 },
  { measure: 'css', name: 'CSS', most: 12_000 },
  { measure: 'fonts', name: 'preloaded font', most: 36_000 },
  { measure: 'script', name: 'script before interaction', most: 6_000 },
  { measure: 'total', name: 'everything before interaction', most: 75_000 },
  { measure: 'awake', name: 'everything with an island awake', most: 150_000 },
  { measure: 'allAwake', name: 'everything with all islands awake', most: 160_000 },
  { measure: 'requests', name: 'requests', most: 8 },
];

/** What is wrong with a page's weight, a sentence each. */
export function findBreaches(weight: PageWeight): string[] {
  const { page, preloadedFonts, missing } = weight;
  const over = BUDGETS.filter(({ measure, most }) => weight[measure] > most).map(
    (budget) =>
      `${page}: ${budget.name} comes to ${show(budget, weight[budget.measure])}, over the budget of ${show(budget, budget.most)}.`,
  );
  const fonts = preloadedFonts === 1 ? [] : [`${page}: ${preloadedFonts} fonts are preloaded; preload exactly one.`];
  const absent = missing.map((address) => `${page}: it asks for ${address}, which is not among the built files.`);
  return [...over, ...fonts, ...absent];
}

/** A table of the budgets, each with the page that comes closest to it. Give it at least one page. */
export function worstPages(weights: PageWeight[]): string {
  const rows = BUDGETS.map((budget) => {
    const worst = weights.reduce((a, b) => (b[budget.measure] > a[budget.measure] ? b : a));
    return [budget.name, show(budget, budget.most), show(budget, worst[budget.measure]), worst.page] as const;
  });
  const lines = [['budget', 'most', 'worst', 'on page'] as const, ...rows];
  return lines
    .map(([name, most, worst, page]) => `${name.padEnd(30)} ${most.padStart(8)} ${worst.padStart(8)}  ${page}`)
    .join('\n');
}

function show({ measure }: Budget, amount: number): string {
  return measure === 'requests' ? String(amount) : `${(amount / 1000).toFixed(1)} kB`;
}
