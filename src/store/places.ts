import { tryDatabase } from './log/database-as-it-is.ts';
import { PREFIX } from './local/keys.ts';
import { removeKey, writeKey } from './local/local.ts';
import { record } from './present.ts';

/**
 * Tries both places where a record is kept, leaves nothing in them, and notes in its state which one does not work.
 * Until something is saved, nothing else tells.
 */
export async function tryPlaces(): Promise<void> {
  const local = writeKey(`${PREFIX}trial`, 'yes');
  removeKey(`${PREFIX}trial`);
  const log = await tryDatabase();
  record.setState({ ...(local !== 'works' && { local }), ...(log !== 'works' && { log }) });
}
