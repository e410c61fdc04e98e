import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { questionsByModule } from './by-module.ts';

/** The fewest kinds of question that keep a module’s practice from being the same task over and over. */
const FEWEST = 3;

/** Every module asks in several ways. */
export function checkModuleKinds(parts: Parts): Problem[] {
  return questionsByModule(parts).flatMap(({ module, questions }) => {
    const kinds = [...new Set(questions.map(({ kind }) => kind))];
    if (kinds.length >= FEWEST) return [];
    return [
      {
        file: module.file,
        place: 'the questions of the module',
        problem: `The module has ${kinds.length} of at least ${FEWEST} kinds of question${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`,
        mend: 'Add a question of another kind; “npm run new question” lists them all.',
      },
    ];
  });
}
