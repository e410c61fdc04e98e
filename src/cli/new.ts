import { isKind, KINDS } from './new/kinds.ts';
import { runNew } from './new/run.ts';
import { root } from './project.ts';

const kind = process.argv[2];

if (!isKind(kind)) {
  console.error(
    `Say what to begin: “npm run new” and one of these five words${kind === undefined ? '' : `; “${kind}” is none of them`}.`,
  );
  for (const [name, meaning] of Object.entries(KINDS)) console.error(`  ${name.padEnd(10)}${meaning}`);
  process.exitCode = 1;
} else if (!process.stdin.isTTY) {
  console.error('“npm run new” asks questions, so run it in a terminal where you can type.');
  process.exitCode = 1;
} else {
  process.exitCode = await runNew(kind, root, { input: process.stdin, output: process.stdout }, () => new Date());
}
