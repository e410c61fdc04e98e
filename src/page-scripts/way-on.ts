import type { Progress } from '../engine/record/progress.ts';
import { closingParts, wayOn } from '../page-strings.ts';
import type { ListedLesson, States } from './listed-lessons.ts';

type Way = { label: string; href: string; line: string };

/** Turns the start of the home page into the way on: back to the place in a lesson, or to the next one. */
export function showWayOn(lessons: ListedLesson[], states: States, progress: Progress): void {
  const start = document.querySelector('[data-way-on]');
  const link = start?.querySelector('a');
  const way = wayFrom(lessons, states, progress);
  if (!start || !link || !way) return;
  const icon = link.querySelector('svg');
  link.href = way.href;
  // New pieces in place of the old ones: what is put in anew does not count as something that moved.
  link.replaceChildren(way.label, ...(icon ? [' ', icon.cloneNode(true)] : []));
  start.querySelector('[data-line]')?.replaceChildren(way.line);
}

function wayFrom(lessons: ListedLesson[], states: States, { place }: Progress): Way | undefined {
  const isFinished = ({ id }: ListedLesson) => states.get(id)?.isFinished ?? false;
  const here =
    lessons.find(({ id }) => id === place?.lesson) ?? lessons.findLast(({ id }) => states.get(id)?.isBegun ?? false);
  if (!here) return undefined;

  if (!isFinished(here)) {
    const section = place?.lesson === here.id ? place.section : undefined;
    const part = section && wordsFor(here, section);
    const label = wayOn.continue(titleOf(here));
    if (!part) return { label, href: hrefOf(here), line: '' };
    return { label, href: `${hrefOf(here)}#${section}`, line: wayOn.stoppedAt(part) };
  }
  const position = lessons.indexOf(here);
  const next = [...lessons.slice(position + 1), ...lessons.slice(0, position)].find((lesson) => !isFinished(lesson));
  if (next) {
    const label = states.get(next.id)?.isBegun ? wayOn.continue : wayOn.next;
    return { label: label(titleOf(next)), href: hrefOf(next), line: wayOn.finished(titleOf(here)) };
  }
  return { label: wayOn.again(titleOf(here)), href: hrefOf(here), line: wayOn.allFinished };
}

// A part that is gone from the lesson has no words, and nothing leads to it.
function wordsFor({ element }: ListedLesson, section: string): string | undefined {
  if (Object.hasOwn(closingParts, section)) return closingParts[section as keyof typeof closingParts];
  return new URLSearchParams(element.dataset['parts']).get(section) ?? undefined;
}

const linkOf = ({ element }: ListedLesson) => element.querySelector('a');
const titleOf = (lesson: ListedLesson) => linkOf(lesson)?.textContent?.trim() ?? '';
const hrefOf = (lesson: ListedLesson) => linkOf(lesson)?.getAttribute('href') ?? '';
