import { useRef } from 'react';
import { useStore } from 'zustand';
import type { AskedOf } from '../../engine/question/asked.ts';
import type { QuestionKind } from '../../engine/question/schema.ts';
import { answerTo } from '../../engine/record/progress.ts';
import { LiveQuestion } from '../../question-views/live/LiveQuestion.tsx';
import type { QuestionView, TextKeeper } from '../../question-views/question-view.ts';
import { append, record, startRecord } from '../../store/record.ts';
import { useAwake } from '../use-awake.ts';

// While React is still on its way: a tap that is held waits for both.
if (typeof window !== 'undefined') void startRecord();

/** What an island of one kind is given. What is answered to an example is not saved. */
export type KindProps<Kind extends QuestionKind> = { question: AskedOf<Kind>; isExample?: boolean };

type Props = KindProps<QuestionKind> & { view: QuestionView; text?: TextKeeper | undefined };

/** A question in a lesson: its answers are saved, and an earlier one comes back as a line. */
export function Quiz({ question, view, text, isExample = false }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const earlier = useStore(record, ({ progress }) => answerTo(progress, question.id));
  const { id, revision } = question;
  useAwake(root);
  if (isExample) return <LiveQuestion {...{ root, question, view }} save={() => Promise.resolve()} />;
  return (
    <LiveQuestion
      {...{ root, question, view, text, earlier }}
      save={async (answer) => void (await append({ kind: 'question-answered', question: id, revision, ...answer }))}
      hasEarlierLine
    />
  );
}
