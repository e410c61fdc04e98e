import type { QuestionKind } from '../engine/question/schema.ts';
import { multipleView } from './multiple/multiple-view.tsx';
import type { QuestionView } from './question-view.ts';
import { singleView } from './single/single-view.tsx';

/** A new kind of question is a folder beside this file, and a line here. */
export const viewOf: Record<QuestionKind, QuestionView> = { single: singleView, multiple: multipleView };
