/** The kinds of evidence that a task at work can make, as the checks know them. */
export const EVIDENCE = [
  'reflective account',
  'witness testimony',
  'work product',
  'observation',
  'professional discussion',
];
