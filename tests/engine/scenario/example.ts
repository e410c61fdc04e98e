import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../../src/engine/course/read-yaml.ts';
import { checkScenario } from '../../../src/engine/scenario/check/check-scenario.ts';
import type { Fault } from '../../../src/engine/scenario/check/fault.ts';
import { scenarioSchema, type Scenario } from '../../../src/engine/scenario/schema.ts';

const FILE = 'src/engine/scenario/example.yaml';
/** The example that authors are shown, as it is written. */
export const exampleText = readFileSync(join(import.meta.dirname, '../../..', FILE), 'utf8');

/** The example that authors are shown. It has no fault. */
export const example: Scenario = read(exampleText);

/** The example with other words in the place of some of its text. Throws where they are not there. */
export function planted(...changes: [from: string | RegExp, to: string][]): Scenario {
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`Nothing was planted: the example does not hold ${from}`);
    return after;
  }, exampleText);
  return read(changed);
}

/** What is wrong with the example after some changes. */
export function faultsOf(...changes: [from: string | RegExp, to: string][]): Fault[] {
  return checkScenario(planted(...changes));
}

function read(yaml: string): Scenario {
  const { data, problems } = readYaml({ path: FILE, text: yaml }, scenarioSchema);
  if (!data) throw new Error(JSON.stringify(problems, undefined, 2));
  return data;
}
