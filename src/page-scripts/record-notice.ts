import { listenToNotices, type Notice } from '../store/notice.ts';

const bar = document.querySelector<HTMLElement>('[data-record-notice]');
const part = (name: string) => bar?.querySelector<HTMLElement>(`[data-notice-${name}]`);

if (bar) {
  listenToNotices(show);
  part('close')?.addEventListener('click', close);
  part('reload')?.addEventListener('click', () => location.reload());
  part('copy')?.addEventListener('click', saveCopy);
}

function show(notice: Notice): void {
  // A landmark only while there is something in it.
  bar?.setAttribute('role', 'region');
  bar?.setAttribute('aria-label', 'About your record');
  say(notice);
  const names = ['choices', ...(notice === 'newer' ? ['reload'] : notice === 'set-aside' ? [] : ['copy'])];
  for (const name of names) part(name)?.removeAttribute('hidden');
}

function say(words: Notice | 'copied'): void {
  const template = bar?.querySelector<HTMLTemplateElement>(`template[data-notice="${words}"]`);
  if (template) part('words')?.append(template.content.cloneNode(true));
}

async function saveCopy(): Promise<void> {
  const { saveBackupFile } = await import('../store/backups.ts');
  await saveBackupFile();
  part('words')?.replaceChildren();
  say('copied');
}

function close(): void {
  part('words')?.replaceChildren();
  for (const name of ['choices', 'reload', 'copy']) part(name)?.setAttribute('hidden', '');
  bar?.removeAttribute('role');
  bar?.removeAttribute('aria-label');
}
