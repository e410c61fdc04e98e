import type { Backup } from '../../engine/record/backup.ts';
import { currentText } from '../../engine/record/document.ts';
import { copies } from '../../record-strings.ts';
import { timeInWords } from '../../date-words.ts';

/** What a copy is, before anything of it is taken in. */
export function Preview({ backup: { learner, madeAt, record } }: { backup: Backup }) {
  const answers = record.events.filter(({ kind }) => kind === 'question-answered').length;
  const scenarios = new Set(record.events.flatMap((event) => ('scenario' in event ? [event.scenario] : [])));
  const texts = record.documents.filter((document) => (currentText(document) ?? '') !== '').length;
  return <p>{copies.preview(copies.whose(learner.name), timeInWords(madeAt), answers, scenarios.size, texts)}</p>;
}
