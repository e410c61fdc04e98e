import { practising } from '../practising-strings.ts';
import { readDue } from '../store/due.ts';

/** Says on the home page what is due for review. Somebody without a signal, or without answers, keeps the line that is there. */
export async function showDue(place: HTMLElement): Promise<void> {
  const due = await readDue(place.dataset['due'] ?? '', Date.now()).catch(() => undefined);
  const line = place.querySelector('[data-due-line]');
  if (!due || !line) return;
  line.replaceChildren(due.now.questions > 0 ? practising.due(due.now) : practising.nothingDue(due.next));
}
