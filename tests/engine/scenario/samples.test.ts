import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioGuide } from '../../../src/author-scenario-strings.ts';
import { example, exampleText } from './example.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('the choice that the authors’ page explains stands in the example', () => {
  expect(exampleText).toContain(scenarioGuide.sample);
});

test('the choices that README shows are those of the example', () => {
  const shown = parse(/(?<=```yaml\n)[^]*?(?=```)/.exec(readme)?.[0] ?? '') as { id: string }[];
  const written = (parse(exampleText) as typeof example).scenes.flatMap(({ choices }) => choices);
  const withoutDebrief = written.map((choice) => ({ ...choice, debrief: undefined }));
  expect(shown).toEqual(shown.map(({ id }) => withoutDebrief.find((choice) => choice.id === id)));
  expect(shown).toHaveLength(2);
});
