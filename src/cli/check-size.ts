import { existsSync } from 'node:fs';
import { findBreaches, worstPages } from './budgets.ts';
import { openBuiltSite } from './built-site.ts';
import { weighPage } from './page-weight.ts';
import { basePath, dist } from './project.ts';

const site = existsSync(dist) ? openBuiltSite(dist, basePath()) : undefined;

if (site === undefined || site.pages.length === 0) {
  console.error('There is no built course to weigh: run "npm run build" first.');
  process.exitCode = 1;
} else {
  const weights = site.pages.map((page) => weighPage(site, page));
  const breaches = weights.flatMap(findBreaches);
  console.log(worstPages(weights));
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exitCode = 1;
}
