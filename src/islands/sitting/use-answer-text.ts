import { useMemo } from 'react';
import type { AskedQuestion } from '../../engine/question/asked.ts';
import type { TextKeeper } from '../../question-views/question-view.ts';
import { keepAnswerText } from '../../store/answer-text.ts';

/** Where the words of an answer are kept; undefined for a question that is not answered in words. */
export function useAnswerText({ id, kind }: Pick<AskedQuestion, 'id' | 'kind'>): TextKeeper | undefined {
  return useMemo(() => (kind === 'short' ? keepAnswerText(id) : undefined), [id, kind]);
}
