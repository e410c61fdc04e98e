import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/engine/course/read-yaml.ts';
import { describeFields } from '../../../src/engine/question/describe-fields.ts';
import { scoreResponse } from '../../../src/engine/question/kinds.ts';
import { questionSchema, type QuestionKind } from '../../../src/engine/question/schema.ts';
import { keyTo } from './arbitrary-question.ts';

const FOLDER = join(import.meta.dirname, '../../../src/engine/question');

const examples = globSync('*/example.yaml', { cwd: FOLDER })
  .toSorted()
  .map((file) => ({
    kind: basename(dirname(file)) as QuestionKind,
    ...readYaml({ path: file, text: readFileSync(join(FOLDER, file), 'utf8') }, questionSchema),
  }));

test('there are examples', () => {
  expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['multiple', 'single']));
});

test.for(examples)('the example of “$kind” reads without a problem', ({ problems }) => {
  expect(problems).toEqual([]);
});

test.for(examples)('the example of “$kind” is of that kind, and named after it', ({ kind, data }) => {
  expect(data).toMatchObject({ kind, id: `example-${kind}` });
});

test.for(examples)('the key of the example of “$kind” scores 1', ({ data }) => {
  if (!data) throw new Error('It does not read.');
  expect(scoreResponse(data, keyTo(data))).toMatchObject({ marks: 1, verdict: 'right' });
});

test.for(examples)('the fields that the example of “$kind” needs are described', ({ kind, data }) => {
  const described = describeFields(kind).map(({ name }) => name);
  expect(Object.keys(data ?? {}).filter((name) => !described.includes(name))).toEqual([]);
});
