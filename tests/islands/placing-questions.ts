import type { AskedOf } from '../../src/engine/question/asked.ts';

const choice = (id: string, right = false) => ({ id, text: `Choice ${id}`, right });
const rest = { revision: 2, part: '#words', hint: 'Think of the word.' };

export const match: AskedOf<'match'> = {
  ...{ kind: 'match', id: 'pairs', ask: 'What goes together?', ...rest },
  items: [
    { id: 'ward', text: 'The ward', to: 'nurse', feedback: 'Why ward.' },
    { id: 'home', text: 'The home', to: 'carer', feedback: 'Why home.' },
    { id: 'shop', text: 'The shop', to: 'chemist', feedback: 'Why shop.' },
  ],
  choices: [choice('nurse'), choice('carer'), choice('chemist'), choice('driver')],
};

export const sort: AskedOf<'sort'> = {
  ...{ kind: 'sort', id: 'cards', ask: 'What is what?', ...rest },
  groups: [
    { id: 'share', text: 'Share it' },
    { id: 'ask', text: 'Ask first' },
  ],
  cards: [
    { id: 'name', text: 'Card name', to: 'share', feedback: 'Why name.' },
    // A name that other inputs of the question have too.
    { id: 'confidence', text: 'Card confidence', to: 'ask', feedback: 'Why confidence.' },
    { id: 'dose', text: 'Card dose', to: 'share', feedback: 'Why dose.' },
    { id: 'visit', text: 'Card visit', to: 'ask', feedback: 'Why visit.' },
  ],
};

export const gaps: AskedOf<'gaps'> = {
  ...{ kind: 'gaps', id: 'note', ask: 'Complete the note.', ...rest },
  text: '“[who] rang. Rose is a tall person who needs two staff (for [task]). Ring [whom].”',
  // Not in the order of the text.
  gaps: [
    { id: 'task', choices: [choice('standing', true), choice('all')], feedback: 'Why task.' },
    { id: 'who', choices: [choice('somebody'), choice('joel', true), choice('they')], feedback: 'Why who.' },
    { id: 'whom', choices: [choice('us'), choice('number', true)], feedback: 'Why whom.' },
  ],
};
