import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';

/** What a screen reader says by itself while something is done. */
export async function heardDuring(work: () => unknown): Promise<string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await act(async () => {
    work();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const heard = await virtual.spokenPhraseLog();
  await virtual.stop();
  return heard;
}

/** Everything a reader hears from the beginning to the end. */
export async function heardInOrder(): Promise<string[]> {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const heard = await virtual.spokenPhraseLog();
  await virtual.stop();
  return heard;
}
