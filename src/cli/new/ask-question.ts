import { nameSourcedMatter } from '../../engine/course/check/claims.ts';
import { listQuestions, type Parts } from '../../engine/course/parts.ts';
import { questionSchema, type Question } from '../../engine/question/schema.ts';
import { askWords, type Terminal } from './ask.ts';
import { askId } from './ask-id.ts';
import { chooseOne } from './choose.ts';
import { criterionChoices, lessonChoices, sourceChoices } from './lists.ts';
import type { QuestionAnswers } from './write-question.ts';
import { gap } from './yaml-text.ts';

const KINDS: { value: Question['kind']; label: string }[] = [
  { value: 'single', label: 'one option is right' },
  { value: 'multiple', label: 'two or more options are right' },
];
const NONE = 'none';
/** The fields that both kinds of question share. */
export const questionFields = questionSchema.options[0].shape;

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
      .filter(({ slug, text }) => questionFields.section.safeParse(slug).success && !text.startsWith(gap('')))
      .map(({ slug, text }) => ({ value: slug, label: text })),
    'The lesson has no part with a heading yet. Write one that begins with ## first.',
  );
  const criterion = await chooseOne(
    terminal,
    'Which criterion does it practise?',
    criterionChoices(parts, lesson?.head.criteria),
  );
  const kind = await chooseOne(terminal, 'How many options are right?', KINDS);
  const ask = await askWords(terminal, { ask: 'What does it ask?', field: questionFields.ask });
  const taken = listQuestions(parts).map(({ data }) => data.id);
  const id = await askId(terminal, { ask: 'Which id shall it have?', field: questionFields.id, madeFrom: ask, taken });
  const source = await askSourceOf(terminal, parts, ask);
  return { lessonId, section, criterion, kind, ask, id, source };
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
