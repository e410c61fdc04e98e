import { nameSourcedMatter } from '../../engine/course/check/claims.ts';
import { listQuestions, type Parts } from '../../engine/course/parts.ts';
import type { Question } from '../../engine/question/schema.ts';
import { sharedFields } from '../../engine/question/shared-fields.ts';
import { askWords, type Terminal } from './ask.ts';
import { askId } from './ask-id.ts';
import { chooseOne, type Choice } from './choose.ts';
import { criterionChoices, lessonChoices, sourceChoices } from './lists.ts';
import type { QuestionAnswers } from './write-question.ts';
import { gap } from './yaml-text.ts';

/** What sets each kind of question apart. */
const KINDS: Record<Question['kind'], string> = {
  single: 'one option is right',
  multiple: 'two or more options are right',
  match: 'each item has one choice that belongs with it',
  order: 'steps have one right order',
  sort: 'each card belongs in one of the groups',
  gaps: 'a text has gaps, each with choices of its own',
  spot: 'some phrases of a text are at fault',
  short: 'the learner writes a few sentences, and marks them beside a model answer',
};
const NONE = 'none';

/**
 * Asks for a question of a lesson’s bank.
 *
 * @throws Stop when the author stops, or when there is no lesson or no part of it to ask about.
 */
export async function askQuestion(terminal: Terminal, parts: Parts): Promise<QuestionAnswers> {
  const lessonId = await chooseOne(
    terminal,
    'Which lesson is the question for?',
    lessonChoices(parts),
    'There is no lesson yet. Begin one with “npm run new lesson”.',
  );
  const lesson = parts.lessons.find(({ data }) => data.head.id === lessonId)?.data;
  const section = await chooseOne(
    terminal,
    'Which part of the lesson teaches it?',
    (lesson?.text.headings ?? [])
      .filter(({ slug, text }) => sharedFields.section.safeParse(slug).success && !text.startsWith(gap('')))
      .map(({ slug, text }) => ({ value: slug, label: text })),
    'The lesson has no part with a heading yet. Write one that begins with ## first.',
  );
  const criterion = await chooseOne(
    terminal,
    'Which criterion does it practise?',
    criterionChoices(parts, lesson?.head.criteria),
  );
  const kind = await chooseOne(terminal, 'Which kind of question is it?', kindChoices());
  const ask = await askWords(terminal, { ask: 'What does it ask?', field: sharedFields.ask });
  const taken = listQuestions(parts).map(({ data }) => data.id);
  const id = await askId(terminal, { ask: 'Which id shall it have?', field: sharedFields.id, madeFrom: ask, taken });
  const source = await askSourceOf(terminal, parts, ask);
  return { lessonId, section, criterion, kind, ask, id, source };
}

function kindChoices(): Choice<Question['kind']>[] {
  return (Object.keys(KINDS) as Question['kind'][]).map((value) => ({ value, label: `${value}: ${KINDS[value]}` }));
}

async function askSourceOf(terminal: Terminal, parts: Parts, ask: string): Promise<string | undefined> {
  const matter = nameSourcedMatter(ask);
  const sources = sourceChoices(parts);
  const chosen =
    matter === undefined
      ? await chooseOne(terminal, 'Does it rest on a source?', [
          { value: NONE, label: 'no: nothing in it is about law, guidance, a date or a number' },
          ...sources,
        ])
      : await chooseOne(
          terminal,
          `The question speaks of ${matter}. On which source does it rest?`,
          sources,
          'There is no source yet. Add one with “npm run new source”.',
        );
  return chosen === NONE ? undefined : chosen;
}
