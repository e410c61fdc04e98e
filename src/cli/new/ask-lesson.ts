import { z } from 'zod';
import { id as idSchema, words } from '../../engine/course/ids.ts';
import { lessonSchema } from '../../engine/course/lesson.ts';
import { folderOf, listQuestions, type Parts } from '../../engine/course/parts.ts';
import { sharedFields } from '../../engine/question/shared-fields.ts';
import { askWords, explainMisfit, type Terminal } from './ask.ts';
import { askCriteria } from './ask-criteria.ts';
import { askId } from './ask-id.ts';
import { chooseOne, chooseSeveral } from './choose.ts';
import { EVIDENCE } from '../../engine/course/check/lessons.ts';
import { findSourced } from './find-sourced.ts';
import { addressOf } from './lesson-text.ts';
import { moduleChoices, personChoices, sourceChoices, termChoices } from './lists.ts';
import { lessonFile, type LessonAnswers } from './write-lesson.ts';

const { shape } = lessonSchema;

/**
 * Asks for a lesson.
 *
 * @throws Stop when the author stops, or when there is no module, source or glossary term to choose.
 */
export async function askLesson(terminal: Terminal, parts: Parts): Promise<LessonAnswers> {
  const moduleId = await chooseOne(
    terminal,
    'Which module is the lesson for?',
    moduleChoices(parts),
    'There is no module yet. Add a folder with a module.yaml to content/modules first.',
  );
  const title = await askWords(terminal, { ask: 'What is the title of the lesson?', field: shape.title });
  const id = await askId(terminal, {
    ask: 'Which id shall it have?',
    field: shape.id,
    madeFrom: title,
    taken: listTakenLessonIds(moduleId, parts),
  });
  const description = await askWords(terminal, {
    ask: 'What is it about?',
    field: shape.description,
    findFault: findSourced('the text of the lesson'),
  });
  const outcome = await askWords(terminal, {
    ask: 'What will the learner be able to do?',
    field: shape.outcome,
    findFault: findSourced('the text of the lesson'),
  });
  const criteria = await askCriteria(
    terminal,
    parts,
    'Which other criteria does it serve? Choose none if there are none.',
  );
  const keyWords = await chooseSeveral(terminal, {
    ask: 'Which four to six key words open it?',
    options: termChoices(parts),
    field: shape.keyWords,
    whenEmpty: 'There is no glossary term yet. Add some to content/glossary.yaml first.',
  });
  const people = await chooseSeveral(terminal, {
    ask: 'Who speaks in the opening scene? Choose none to tell it without speech.',
    options: personChoices(parts),
    field: z.array(idSchema).max(3, 'choose at most three people'),
  });
  const heading = await askWords(terminal, {
    ask: 'What is the heading of the first part that teaches?',
    field: words,
    findFault: findBadHeading,
  });
  const source = await chooseOne(
    terminal,
    'Which source does its first claim rest on?',
    sourceChoices(parts),
    'There is no source yet. Add one with “npm run new source”.',
  );
  const evidence = await chooseOne(
    terminal,
    'Which kind of evidence does the task at work make?',
    EVIDENCE.map((value) => ({ value, label: value })),
  );
  const questionId = await askId(terminal, {
    ask: 'Which id shall its first question have?',
    field: sharedFields.id,
    madeFrom: `${id}-first`,
    taken: listQuestions(parts).map(({ data }) => data.id),
  });
  return {
    moduleId,
    id,
    title,
    description,
    outcome,
    criteria,
    keyWords,
    people,
    heading,
    source,
    evidence,
    questionId,
  };
}

// A file of the same name is in the way as much as a lesson of the same id.
function listTakenLessonIds(moduleId: string, parts: Parts): string[] {
  const folder = folderOf(lessonFile('any', moduleId, parts));
  const files = [...parts.lessons, ...parts.banks].filter(({ file }) => folderOf(file) === folder);
  return [
    ...parts.lessons.map(({ data }) => data.head.id),
    ...files.map(({ file }) => file.replace(/^.*\/|(?:\.questions\.yaml|\.mdx)$/g, '')),
  ];
}

function findBadHeading(heading: string): string | undefined {
  return (
    explainMisfit(idSchema, addressOf(heading)) &&
    'Questions cannot link to this. Use plain words, without signs that stand alone, such as & or –.'
  );
}
