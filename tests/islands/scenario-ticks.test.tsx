// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { EventOf } from '../../src/engine/record/event.ts';
import { foldEvents } from '../../src/engine/record/fold.ts';
import { showScenarioTicks } from '../../src/page-scripts/scenario-ticks.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<p data-scenario="not-begun"></p><p data-scenario="a-coat" data-endings="home=Home%2C+at+last"><span data-words></span></p>';
});

/** Shows what somebody has done in the scenario, each time the choices that lead to where they were then. */
function showAfter(...plays: Pick<EventOf<'scenario-played'>, 'choices' | 'ending'>[]) {
  const events = plays.map((play, index): EventOf<'scenario-played'> => {
    const envelope = { v: 3 as const, id: `test-${index}`, at: index, clock: index + 1 };
    return { ...envelope, kind: 'scenario-played', scenario: 'a-coat', ...play };
  });
  showScenarioTicks(foldEvents(events));
  const tick = document.querySelector<HTMLElement>('[data-scenario="a-coat"]');
  return [tick?.dataset['tick'], tick?.textContent];
}

test('a scenario that nobody has begun says nothing', () => {
  expect(showAfter()).toEqual([undefined, '']);
});

test('a scenario that was begun says how far', () => {
  expect(showAfter({ choices: ['a', 'b'] })).toEqual([undefined, 'Begun: 2 choices so far']);
});

test('somebody who went back to the beginning has not begun', () => {
  expect(showAfter({ choices: ['a'] }, { choices: [] })).toEqual([undefined, '']);
});

test('a scenario that was played says how it ended last', () => {
  expect(showAfter({ choices: ['a', 'b'], ending: 'home' })).toEqual(['finished', 'Last ending: “Home, at last”']);
});

test('a scenario that was played and begun again says both', () => {
  expect(showAfter({ choices: ['a'], ending: 'home' }, { choices: ['b'] })).toEqual([
    'finished',
    'Last ending: “Home, at last”. Begun again',
  ]);
});

test('an ending that is gone from the scenario is not named', () => {
  expect(showAfter({ choices: ['a'], ending: 'gone' })).toEqual(['finished', 'Played to an ending']);
});
