import Activity from './Activity.astro';
import AtWork from './AtWork.astro';
import Claim from './Claim.astro';
import GoingFurther from './GoingFurther.astro';
import Move from './Move.astro';
import Question from './Question.astro';
import Reveal from './Reveal.astro';
import Say from './Say.astro';
import Scene from './Scene.astro';
import Term from './Term.astro';
import WorkedExample from './WorkedExample.astro';

/** Every part that a lesson’s text may use. The content check knows the same names. */
export const parts = {
  ...{ Activity, AtWork, Claim, GoingFurther, Move, Question },
  ...{ Reveal, Say, Scene, Term, WorkedExample },
};
