import type { AskedOf } from '../../src/engine/question/asked.ts';

const option = (id: string, right = false) => ({ id, text: `Choose ${id}`, right, feedback: `Why ${id}.` });

export const single: AskedOf<'single'> = {
  id: 'on-the-phone',
  kind: 'single',
  revision: 1,
  part: '#words',
  ask: 'What comes first?',
  hint: 'Think of the word.',
  options: [option('guess'), option('ask', true), option('wait')],
  source: 'NHS England, 2024',
};

export const multiple: AskedOf<'multiple'> = {
  id: 'signs',
  kind: 'multiple',
  revision: 2,
  part: '/modules/barriers/signs/#signs',
  ask: 'Which are signs?',
  options: [option('day', true), option('night', true), option('letter'), option('phone', true), option('talk')],
};
