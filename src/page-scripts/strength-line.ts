import { fetchBankFile } from '../bank-file.ts';
import { levelWords, strengthReasons } from '../strength-strings.ts';
import { readSnapshot } from '../store/local/snapshot.ts';

/** Says on the page of a criterion how strong it is in questions. Somebody who has answered nothing fetches nothing. */
export async function showStrength(place: HTMLElement): Promise<void> {
  if (Object.keys(readSnapshot()?.progress.questions ?? {}).length === 0) return;
  const { bank } = await fetchBankFile(place.dataset['bank'] ?? '');
  const { strengths } = await (await import('../store/study.ts')).readStudy(bank);
  const own = strengths.find(({ criterion }) => criterion === place.dataset['strength']);
  if (own) place.replaceChildren(`${levelWords[own.level]} ${strengthReasons(own)}`);
}
