import type { Parts } from '../../engine/course/parts.ts';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import type { Terminal } from './ask.ts';
import { askLesson } from './ask-lesson.ts';
import { askPerson } from './ask-person.ts';
import { askQuestion } from './ask-question.ts';
import { askScenario } from './ask-scenario.ts';
import { askSource } from './ask-source.ts';
import type { Change } from './changes.ts';
import { writeLesson } from './write-lesson.ts';
import { writePerson } from './write-person.ts';
import { writeQuestion } from './write-question.ts';
import { writeScenario } from './write-scenario.ts';
import { writeSource } from './write-source.ts';

/** What the command can begin. */
export type Kind = 'lesson' | 'question' | 'person' | 'scenario' | 'source';

/** What each kind is, for somebody who asks for another. */
export const KINDS: Record<Kind, string> = {
  lesson: 'a lesson with its question bank, at the end of a module',
  question: 'a question at the end of a lesson’s bank',
  person: 'someone of the cast who comes back through the course',
  scenario: 'a story in scenes, in which choices have consequences',
  source: 'a page, law, guide or paper that the course rests on',
};

/** What was answered: how to write it into the content as it is now, and how the author goes on, in lines. */
export type Plan = { write: (files: ContentFile[]) => Change[]; advice: string[] };

/** Whether a word is one of the kinds. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(KINDS, word);
}

/**
 * Asks all that is needed for one of a kind.
 *
 * @param today as 2026-11-22.
 * @throws Stop when the author stops or something has to be there first.
 */
export async function askFor(kind: Kind, terminal: Terminal, parts: Parts, today: string): Promise<Plan> {
  switch (kind) {
    case 'lesson': {
      const lesson = await askLesson(terminal, parts);
      return {
        write: (files) => writeLesson(lesson, files),
        advice: ['The check also counts words. It calls a lesson short until most is written.'],
      };
    }
    case 'question': {
      const question = await askQuestion(terminal, parts);
      return {
        write: (files) => writeQuestion(question, files),
        advice: ['To show it in the lesson, put this on a line of its own:', `  <Question id="${question.id}" />`],
      };
    }
    case 'person': {
      const person = await askPerson(terminal, parts);
      return {
        write: (files) => writePerson(person, files),
        advice: ['To let them speak in a scene, write:', `  <Say who="${person.id}">their words</Say>`],
      };
    }
    case 'scenario': {
      const scenario = await askScenario(terminal, parts);
      return {
        write: (files) => writeScenario(scenario, files),
        advice: [
          'The check also counts scenes. It calls a scenario short until you have added some.',
          'The site’s page “Write a scenario” says what every field means: run “npm run dev”.',
        ],
      };
    }
    case 'source': {
      const source = await askSource(terminal, parts, today);
      return {
        write: (files) => writeSource(source, files),
        advice: ['To rest a sentence on it, write:', `  <Claim source="${source.id}">the sentence</Claim>`],
      };
    }
  }
}
