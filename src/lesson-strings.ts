/** What the card at the end of a lesson says. Apart from `page-strings.ts`: only lessons fetch it, after they are shown. */
export const finishing = {
  answered: (answered: number, questions: number) => `You have answered ${answered} of ${questions} questions.`,
  changed: (count: number) =>
    count === 1 ? '1 question has changed since you answered.' : `${count} questions have changed since you answered.`,
  open: 'Answer them all to finish, or say so here.',
  finishedOn: (day: string) => `You finished this lesson on ${day}.`,
  finish: 'Mark this lesson as finished',
  takeBack: 'Take that back',
  announced: 'This lesson is finished.',
  takenBack: 'This lesson is open again.',
};

/** The day of a time, as it is said in England. */
export function dayOf(time: number): string {
  const day = new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  // A day stays on one line.
  return day.replaceAll(' ', '\u00a0');
}
