import { shortestPathTo, spotIdOf, type Situation, type Way } from '../explore.ts';
import { isBetter, type Outlook } from '../outlook.ts';
import { describePath, describeWayTo, inScene, type Fault } from './fault.ts';
import { firstOfEach } from './ways.ts';

type Outlooks = Map<Situation, Outlook>;

/** A situation at a turning point: what is best there, if it is on offer, and the other choices. */
type Turn = { situation: Situation; sceneId: string; best: Way | undefined; others: Way[] };

/** What a scenario calls the best choice is on offer, is never the worse one, and makes a difference. */
export function checkTurningPoints(situations: Situation[], outlooks: Outlooks): Fault[] {
  const turns = listTurns(situations);
  const bySpot = (turn: Turn) => turn.sceneId;
  const missing = turns.filter(({ best }) => !best);
  const worse = turns.filter((turn) => findBetter(turn, outlooks) !== undefined);
  // Where another choice is the better one, that is the fault to mend first.
  const mistaken = new Set(worse.map(bySpot));
  const idle = firstOfEach(turns, bySpot).filter(
    ({ sceneId }) =>
      !mistaken.has(sceneId) && !turns.some((turn) => turn.sceneId === sceneId && makesADifference(turn, outlooks)),
  );
  return [
    ...firstOfEach(missing, bySpot).map(({ situation, sceneId }) => ({
      place: `${inScene(sceneId)}, turningPoint`,
      problem: `The best choice is not on offer here. ${describeWayTo(situation)}`,
      mend: 'Take its “when” out, or name a best choice that is always on offer.',
    })),
    ...firstOfEach(worse, bySpot).map((turn) => ({
      place: `${inScene(turn.sceneId)}, turningPoint`,
      problem: `“${findBetter(turn, outlooks)}” can come to a better ending than the choice named as best. ${describeWayTo(turn.situation)}`,
      mend: 'Name the other one as best, or change where the two lead.',
    })),
    ...idle.map(({ sceneId }) => ({
      place: `${inScene(sceneId)}, turningPoint`,
      problem: 'No choice here makes the endings any worse, so this is no turning point.',
      mend: 'Let another choice here cost something, or take turningPoint out.',
    })),
  ];
}

/** Most of the choices that are not the best can be put right: an ending that is not poor stays within reach. */
export function checkRepairs(situations: Situation[], outlooks: Outlooks): Fault[] {
  const others = listTurns(situations).flatMap((turn) => turn.others.map((way) => ({ turn, way })));
  const lost = others.filter(({ way: { to } }) => outlooks.get(to)?.best === 'poor');
  const [first] = lost;
  if (!first || lost.length * 2 < others.length) return [];
  const choices = [...new Set(lost.map(({ way }) => way.choice.id))];
  const path = [...shortestPathTo(first.turn.situation), first.way.choice.id];
  return [
    {
      place: 'turning points',
      problem: `Too much is lost at once. Of ${others.length} ways to miss a best choice, ${lost.length} leave only a poor ending: those with ${choices.map((id) => `“${id}”`).join(', ')}. ${describePath(path)}`,
      mend: 'Lead some of them on to a scene where things can still be put right.',
    },
  ];
}

function listTurns(situations: Situation[]): Turn[] {
  return situations.flatMap((situation) => {
    const point = situation.spot.kind === 'scene' ? situation.spot.scene.turningPoint : undefined;
    if (!point) return [];
    const best = situation.ways.find(({ choice }) => choice.id === point.best);
    return [{ situation, sceneId: spotIdOf(situation), best, others: situation.ways.filter((way) => way !== best) }];
  });
}

/** The id of a choice that can come to a better ending than the best one; undefined when there is none. */
function findBetter({ best, others }: Turn, outlooks: Outlooks): string | undefined {
  const known = best && outlooks.get(best.to);
  return others.find(({ to }) => {
    const other = outlooks.get(to);
    return known && other && isBetter(other.best, known.best);
  })?.choice.id;
}

function makesADifference({ best, others }: Turn, outlooks: Outlooks): boolean {
  const average = (best && outlooks.get(best.to)?.average) ?? Infinity;
  return others.some(({ to }) => (outlooks.get(to)?.average ?? 0) > average);
}
