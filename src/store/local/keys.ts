/**
 * Every key of the browser’s local storage, but the settings (`theme.ts`, `asks-confidence.ts`):
 *
 * | key                                        | value                                                           |
 * | ------------------------------------------ | --------------------------------------------------------------- |
 * | `common-ground.current`                    | the id of the learner who is learning on this device now        |
 * | `common-ground.learner.<learner>`          | who that is, as JSON                                            |
 * | `common-ground.of.<learner>.snapshot`      | where they stand, sealed: what pages show at first paint        |
 * | `common-ground.of.<learner>.recent`        | their last 500 events, sealed: they survive a lost database     |
 * | `common-ground.of.<learner>.schedule`      | when each question is to come back, sealed; worked out anew     |
 * | `common-ground.of.<learner>.event.<id>`    | one event, from before its feedback until it is in the database |
 * | `common-ground.of.<learner>.document.<id>` | what was written, until it is in the database                   |
 * | `common-ground.aside.<time>-<number>`      | a value that could not be read, kept as it was                  |
 *
 * What is done before it is known who learns here stands under `common-ground.of._nobody.`, and goes to the first learner
 * that is found or added.
 */
export const PREFIX = 'common-ground.';
export const CURRENT = `${PREFIX}current`;
export const LEARNER_PREFIX = `${PREFIX}learner.`;
export const ASIDE_PREFIX = `${PREFIX}aside.`;

/** Stands in the place of a learner’s id until it is known who learns here. No learner, of any backup file, can have it. */
export const NOBODY = '_nobody';

export const learnerKey = (learnerId: string) => LEARNER_PREFIX + learnerId;
/** What the keys of one learner begin with. */
export const ownPrefix = (learnerId: string) => `${PREFIX}of.${learnerId}.`;
export const snapshotKey = (learnerId: string) => `${ownPrefix(learnerId)}snapshot`;
export const recentKey = (learnerId: string) => `${ownPrefix(learnerId)}recent`;
export const scheduleKey = (learnerId: string) => `${ownPrefix(learnerId)}schedule`;
export const eventPrefix = (learnerId: string) => `${ownPrefix(learnerId)}event.`;
export const documentPrefix = (learnerId: string) => `${ownPrefix(learnerId)}document.`;

/** The name of the browser’s database; `database.ts` says what is in it. */
export const DATABASE = 'common-ground';
