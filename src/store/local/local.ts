/** How a place to keep things is: it works, the browser forbids it, it is full, or a newer edition of the course owns it. */
export type PlaceState = 'works' | 'blocked' | 'full' | 'newer';

/** The value of a key; null when there is none or the browser forbids storage. */
export function readKey(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes a key and says how that went. Never throws. */
export function writeKey(key: string, value: string): PlaceState {
  try {
    localStorage.setItem(key, value);
    return 'works';
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'blocked';
  }
}

/** Removes a key, where the browser allows it. */
export function removeKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept here.
  }
}

/** The keys that begin with `prefix`, in no order. */
export function listKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Whether an error means that a store is full. Browsers name it in different ways. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
