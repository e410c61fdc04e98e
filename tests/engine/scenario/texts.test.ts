import { expect, test } from 'vitest';
import { listDebriefTexts, listStoryTexts } from '../../../src/engine/scenario/texts.ts';
import { example } from './example.ts';

/** Fields that hold what a learner reads in sentences. Names, titles and ids are none. */
const STORY = ['description', 'you', 'about', 'levels', 'means', 'setting', 'words', 'then', 'outcome', 'discuss'];
const DEBRIEF = ['did', 'principle', 'saw', 'why'];

/** Every text of some data that stands in one of these fields. */
function textsIn(data: unknown, fields: string[], field = ''): string[] {
  if (typeof data === 'string') return fields.includes(field) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((each) => textsIn(each, fields, field));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => textsIn(value, fields, name));
}

test('every text of the story is listed', () => {
  const listed = listStoryTexts(example).map(({ text }) => text);
  expect(listed.toSorted()).toEqual(textsIn(example, STORY).toSorted());
});

test('every text of the debriefs is listed', () => {
  const listed = listDebriefTexts(example).map(({ text }) => text);
  expect(listed.toSorted()).toEqual(textsIn(example, DEBRIEF).toSorted());
});
