import { useEffect, useRef, useState } from 'react';
import { fetchJson } from '../../bank-file.ts';
import type { ScenarioFile, ScenarioPerson } from './scenario-props.ts';

/**
 * A scenario of which the page holds the opening: the rest is fetched as the island wakes, so that the learner can go
 * on when the signal goes.
 */
export function useWhole(opening: ScenarioFile, address: string) {
  const [whole, setWhole] = useState<ScenarioFile>();
  const fetching = useRef<Promise<ScenarioFile>>(undefined);

  /** @throws when there is no network and the file was not kept. What failed is tried again the next time. */
  function fetchWhole(): Promise<ScenarioFile> {
    fetching.current ??= fetchJson(address).then(
      (file) => {
        const found = file as ScenarioFile;
        setWhole(found);
        keepFaces(found.people);
        return found;
      },
      (error: unknown) => {
        fetching.current = undefined;
        throw error;
      },
    );
    return fetching.current;
  }

  useEffect(() => {
    void fetchWhole().catch(() => undefined);
    // Once, as the page opens.
  }, []);

  return { known: whole ?? opening, isWhole: whole !== undefined, fetchWhole };
}

/** Fetches the faces that later scenes show, so that they are there when the signal goes. */
function keepFaces(people: ScenarioPerson[]): void {
  for (const { portrait } of people) Object.assign(new Image(), { fetchPriority: 'low', src: portrait });
}
