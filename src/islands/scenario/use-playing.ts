import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { scenarioIn, type ScenarioProgress } from '../../engine/record/progress.ts';
import { play } from '../../engine/scenario/play.ts';
import type { Scenario } from '../../engine/scenario/schema.ts';
import { append, record } from '../../store/record.ts';
import { whereLeft } from './where-left.ts';

type Latest = ScenarioProgress['latest'];

/**
 * Where the learner is on this page.
 *
 * - `choices`: what they chose from the beginning to here.
 * - `run`, `saved`: the events that began this run and that last moved it; undefined while nothing of it is saved.
 * - `moves`: how often they came to another place on this page.
 * - `hasChanged`: whether choices were left out because an edit took them away.
 */
type Place = {
  choices: string[];
  run: string | undefined;
  saved: string | undefined;
  moves: number;
  hasChanged: boolean;
};

/** What becomes of the choice that was made last: it waits to be saved, or what follows from it could not be fetched. */
type Waiting = { name: 'no' } | { name: 'saving'; choice: string | undefined } | { name: 'unreachable' };

const BEGINNING = { choices: [], run: undefined, saved: undefined, hasChanged: false };

/**
 * Plays a scenario: each choice, and each step back, is saved before what follows from it shows.
 *
 * @param fetchWhole gives the whole of the scenario where only its opening is known yet.
 */
export function usePlaying(known: Scenario, fetchWhole: () => Promise<{ scenario: Scenario }>) {
  const [place, setPlace] = useState<Place>({ ...BEGINNING, moves: 0 });
  const [waiting, setWaiting] = useState<Waiting>({ name: 'no' });
  const isSaving = useRef(false);
  const latest = useStore(record, ({ progress }) => scenarioIn(progress, known.id)?.latest);
  const playing = useMemo(() => play(known, place.choices), [known, place.choices]);

  const goTo = (next: Omit<Place, 'moves'>) => setPlace(({ moves }) => ({ ...next, moves: moves + 1 }));

  async function save(choices: string[], choice?: string) {
    // A second tap, or one that was held until the page woke, is not a second choice.
    if (isSaving.current) return;
    isSaving.current = true;
    setWaiting({ name: 'saving', choice });
    try {
      const { scenario } = await fetchWhole();
      const { spot } = play(scenario, choices);
      const run = runToGoOn(place, scenarioIn(record.getState().progress, scenario.id)?.latest);
      const { id } = await append({
        kind: 'scenario-played',
        scenario: scenario.id,
        choices,
        ...(run !== undefined && { run }),
        ...(spot.kind === 'ending' && { ending: spot.ending.id }),
      });
      goTo({ choices, run: run ?? id, saved: id, hasChanged: false });
      setWaiting({ name: 'no' });
    } catch {
      setWaiting({ name: 'unreachable' });
    } finally {
      isSaving.current = false;
    }
  }

  return {
    place,
    playing,
    latest,
    waiting,
    choose: (choiceId: string) => void save([...place.choices, choiceId], choiceId),
    back: () => void save(place.choices.slice(0, -1)),
    /** Goes on from where the learner stopped, as far as the scenario still fits. */
    goOn: (from: Latest) => {
      const choices = play(known, from.choices).steps.map(({ choice }) => choice.id);
      const left = whereLeft(known, from);
      const hasChanged = left?.at === 'scene' && left.hasChanged;
      goTo({ choices, run: from.run ?? from.id, saved: from.id, hasChanged });
    },
    /** Begins a new run along some choices. Nothing of it is saved until the next choice. */
    replayFrom: (choices: string[]) => goTo({ ...BEGINNING, choices }),
  };
}

/** The run that a choice belongs to; a new one, so that both are kept, where another tab has moved this one on. */
function runToGoOn({ run, saved }: Place, latest: Latest | undefined): string | undefined {
  const isMovedOn = latest && (latest.run ?? latest.id) === run && latest.id !== saved;
  return isMovedOn ? undefined : run;
}
