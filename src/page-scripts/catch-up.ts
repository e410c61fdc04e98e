import { isSnapshotBehind } from '../store/behind.ts';

/** Brings up to date what pages show, where it may be behind. The store tells what it finds, and the page follows. */
export async function catchUp(): Promise<void> {
  if (!(await isSnapshotBehind())) return;
  const { startRecord } = await import('../store/record.ts');
  await startRecord();
}
