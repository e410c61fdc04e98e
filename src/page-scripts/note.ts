import type { append } from '../store/record.ts';

/** Adds what the learner did to their record; the store is fetched when there is something to add. */
export async function note(happening: Parameters<typeof append>[0]): Promise<void> {
  const { append } = await import('../store/record.ts');
  await append(happening);
}
