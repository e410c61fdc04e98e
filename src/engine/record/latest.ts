import type { EventOf } from './event.ts';
import { compareOrder, type Ordered } from './order.ts';
import type { Progress } from './progress.ts';

/** The last thing a learner did in the course. */
export type LatestThing = Ordered & { at: number } & (
    | { kind: 'answered'; question: string }
    | { kind: 'reached'; lesson: string; section: string }
    | { kind: 'finished'; lesson: string; how: EventOf<'lesson-finished'>['how'] }
    | { kind: 'played'; scenario: string; hasEnded: boolean }
  );

/** The last thing a learner did in the course; undefined before the first. Saving a copy is not learning. */
export function findLatest({ questions, lessons, scenarios, place }: Progress): LatestThing | undefined {
  const things: LatestThing[] = [
    ...Object.entries(questions).map(([question, { id, at, clock }]) => ({
      ...{ kind: 'answered' as const, question },
      ...{ id, at, clock },
    })),
    ...Object.entries(lessons).flatMap(([lesson, { finished }]) =>
      finished ? [{ ...finished, kind: 'finished' as const, lesson }] : [],
    ),
    ...Object.entries(scenarios).map(([scenario, { latest }]) => ({
      ...{ kind: 'played' as const, scenario, hasEnded: latest.ending !== undefined },
      ...{ id: latest.id, at: latest.at, clock: latest.clock },
    })),
    ...(place ? [{ ...place, kind: 'reached' as const }] : []),
  ];
  return things.reduce<LatestThing | undefined>(
    (latest, thing) => (latest && compareOrder(latest, thing) > 0 ? latest : thing),
    undefined,
  );
}
