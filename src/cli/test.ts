import { npmCommand } from './npm-command.mjs';
import { runQuietly } from './run-quietly.mjs';

type Step = { script: string; needsBuild?: true };
type Outcome = 'passed' | 'failed' | 'skipped';
type Result = { script: string; outcome: Outcome; seconds: number };

const BUILD = 'build';

const STEPS: Step[] = [
  { script: 'check:lock' },
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types' },
  { script: 'check:dead-code' },
  { script: 'check:styles' },
  { script: 'test:unit' },
  { script: 'check:content' },
  { script: BUILD },
  { script: 'check:html', needsBuild: true },
  { script: 'check:links', needsBuild: true },
  { script: 'check:size', needsBuild: true },
  { script: 'test:browser', needsBuild: true },
];

const results: Result[] = [];
for (const step of STEPS) results.push(await runStep(step));
printSummary();
if (count('passed') < results.length) process.exitCode = 1;

async function runStep({ script, needsBuild }: Step): Promise<Result> {
  process.stdout.write(`• ${script} … `);
  const built = results.every((result) => result.script !== BUILD || result.outcome === 'passed');
  if (needsBuild && !built) {
    console.log('skipped, because the build failed');
    return { script, outcome: 'skipped', seconds: 0 };
  }
  const started = performance.now();
  const { program, leading, shell } = npmCommand();
  const { code, output } = await runQuietly(program, [...leading, 'run', '--silent', script], { shell });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${code === 0 ? 'ok' : 'FAILED'} ${seconds.toFixed(1)} s`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  return { script, outcome: code === 0 ? 'passed' : 'failed', seconds };
}

function printSummary(): void {
  console.log('');
  for (const { script, outcome, seconds } of results) {
    console.log(`${script.padEnd(16)} ${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${skipped}`);
}

function count(outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}
