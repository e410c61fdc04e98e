import { loggedErrors, withoutStack } from './astro-log.ts';
import { clearBuiltFrom, writeBuiltFrom } from './built-from.ts';
import { checkContent } from './check-content.ts';
import { hashInputs } from './inputs-hash.ts';
import { listFiles } from './list-files.ts';
import { dist, root } from './project.ts';

/**
 * Checks the content, builds the course into dist/ and notes what it was built from. Gives whether all of
 * that worked; when it did not, the reason has been printed.
 */
export async function buildCourse(): Promise<boolean> {
  if (checkContent(root) > 0) {
    console.error('The course was not built: put the content right first, then try again.');
    return false;
  }
  console.log('Building the course …');
  const started = performance.now();
  const inputs = hashInputs(root);
  clearBuiltFrom(root);
  try {
    await buildWithAstro();
  } catch (error) {
    const details = [...loggedErrors(), describe(error)].join('\n');
    console.error(`The course could not be built, and this is what Astro says about it:\n${details}`);
    return false;
  }
  writeBuiltFrom(root, inputs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${countPages()} pages in ${seconds} s.`);
  return true;
}

async function buildWithAstro() {
  // Astro reads this as it loads: a course about people's privacy should not report on its authors.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn', logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) } });
}

/** Astro's errors carry a hint and a place besides their message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const place =
    loc?.file === undefined ? undefined : `in ${loc.file}${loc.line === undefined ? '' : `, line ${loc.line}`}`;
  return [withoutStack(error.message), place, hint].filter((part) => part !== undefined).join('\n');
}

function countPages(): number {
  return listFiles(dist).filter((file) => file.endsWith('.html')).length;
}

if (import.meta.main && !(await buildCourse())) process.exitCode = 1;
