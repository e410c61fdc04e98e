/** Whether the browser promised not to clear what the course keeps when space runs low; `unknown` where it cannot say. */
export type Persistence = 'promised' | 'not-promised' | 'unknown';

/** What the browser says now, without asking it for anything. */
export async function readPersistence(): Promise<Persistence> {
  return answerOf(() => navigator.storage.persisted());
}

/** Asks the browser for that promise. Some browsers ask the learner. */
export async function askToPersist(): Promise<Persistence> {
  return answerOf(() => navigator.storage.persist());
}

async function answerOf(ask: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await ask()) ? 'promised' : 'not-promised';
  } catch {
    return 'unknown';
  }
}
