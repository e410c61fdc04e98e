import type { z } from 'zod';
import { questionsSchema } from '../question/schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { courseSchema, moduleSchema } from './module.ts';
import type { Located, Parts } from './parts.ts';
import { personSchema } from './person.ts';
import type { Problem } from './problem.ts';
import { readLesson } from './read-lesson.ts';
import { readYaml, type ContentFile, type Reading } from './read-yaml.ts';
import { sourcesSchema } from './source.ts';
import { glossarySchema } from './term.ts';
import { unitSchema, verbsSchema } from './unit.ts';

const COURSE = 'content/course.yaml';
const VERBS = 'content/verbs.yaml';
const GLOSSARY = 'content/glossary.yaml';
const SOURCES = 'content/sources.yaml';

const UNIT = /^content\/units\/[^/]+\.yaml$/;
const PERSON = /^content\/people\/[^/]+\.yaml$/;
const SCENARIO = /^content\/scenarios\/[^/]+\.yaml$/;
const MODULE = /^content\/modules\/[^/]+\/module\.yaml$/;
const BANK = /^content\/modules\/[^/]+\/[^/]+\.questions\.yaml$/;
const LESSON = /^content\/modules\/[^/]+\/[^/]+\.mdx$/;

/**
 * Reads every file of the content folder by its place in the tree.
 *
 * @returns the parts, or every problem found; a file in a place that is not known is a problem too.
 */
export function readParts(files: ContentFile[]): Reading<Parts> {
  const problems: Problem[] = [];

  const take = <Data>(file: ContentFile, reading: Reading<Data>): Located<Data>[] => {
    problems.push(...reading.problems);
    return reading.data === undefined ? [] : [{ file: file.path, data: reading.data }];
  };
  const readAll = <Schema extends z.ZodType>(place: RegExp, schema: Schema) =>
    files.filter(({ path }) => place.test(path)).flatMap((file) => take(file, readYaml(file, schema)));
  const readOne = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return take(file, readYaml(file, schema))[0];
    problems.push({ file: path, place: 'the whole file', problem: 'The file is not there.', mend: 'Put it back.' });
    return undefined;
  };

  const course = readOne(COURSE, courseSchema);
  const verbs = readOne(VERBS, verbsSchema);
  const terms = readOne(GLOSSARY, glossarySchema);
  const sources = readOne(SOURCES, sourcesSchema);
  const lists = {
    modules: readAll(MODULE, moduleSchema),
    banks: readAll(BANK, questionsSchema),
    units: readAll(UNIT, unitSchema),
    people: readAll(PERSON, personSchema),
    scenarios: readAll(SCENARIO, scenarioSchema),
    lessons: files.filter(({ path }) => LESSON.test(path)).flatMap((file) => take(file, readLesson(file))),
  };

  problems.push(...files.filter(({ path }) => !isKnownPlace(path)).map(describeStray));

  if (!course || !verbs || !terms || !sources || problems.length > 0) return { data: undefined, problems };
  return { data: { course, verbs, terms, sources, ...lists }, problems: [] };
}

function isKnownPlace(path: string): boolean {
  const isSingle = [COURSE, VERBS, GLOSSARY, SOURCES].includes(path);
  return isSingle || [UNIT, PERSON, SCENARIO, MODULE, BANK, LESSON].some((place) => place.test(path));
}

function describeStray({ path }: ContentFile): Problem {
  return {
    file: path,
    place: 'the whole file',
    problem: 'Nothing in the course reads a file in this place.',
    mend: 'Move it to where its kind belongs, or take it out. README says where each kind of file stands.',
  };
}
