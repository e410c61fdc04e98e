import type { Bank } from './engine/sitting/bank.ts';

/**
 * What checks, practice and review know of the course before they fetch a question: `bank.json`, made by the build and
 * fetched by the pages that need it.
 */
export type BankFile = {
  bank: Bank;
  modules: { id: string; title: string; href: string }[];
  /** In course order. `questions` is the address of the lesson’s questions as data. */
  lessons: { id: string; module: string; title: string; href: string; questions: string }[];
  /** Every criterion that has questions. */
  criteria: { id: string; label: string; text: string; href: string }[];
};

/**
 * Fetches the file.
 *
 * @throws when there is no network and it was not kept.
 */
export async function fetchBankFile(address: string): Promise<BankFile> {
  return (await fetchJson(address)) as BankFile;
}

/**
 * Fetches a file that the build made.
 *
 * @throws when there is no network and it was not kept, or when the server has no such file.
 */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}
