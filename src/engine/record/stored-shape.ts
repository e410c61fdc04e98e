import { safeParse, type GenericSchema } from 'valibot';

/** One named step from a version of a stored shape to the next. Once published it is never edited. */
export type Migration = { name: string; from: number; migrate: (older: unknown) => unknown };

/** A shape that learners' devices keep: what it looks like now, its version, and how older ones become it. */
export type StoredShape<Value> = {
  name: string;
  version: number;
  schema: GenericSchema<unknown, Value>;
  migrations: Migration[];
};

/**
 * What reading a stored value gave:
 * - `read`: the value, brought up to the present version;
 * - `newer`: written by a later edition of the course, so it stays as it is;
 * - `unreadable`: not a value of this shape; keep its bytes and say so.
 */
export type Reading<Value> = { state: 'read'; value: Value } | { state: 'newer' } | { state: 'unreadable' };

/** Reads a value of any version. Never throws, also when a migration does. */
export function readStored<Value>(shape: StoredShape<Value>, stored: unknown): Reading<Value> {
  const version = versionOf(stored);
  if (version === undefined) return { state: 'unreadable' };
  if (version > shape.version) return { state: 'newer' };
  const parsed = safeParse(shape.schema, migrate(shape, stored, version));
  return parsed.success ? { state: 'read', value: parsed.output } : { state: 'unreadable' };
}

/** As {@link readStored}, for a value kept as JSON. */
export function readStoredText<Value>(shape: StoredShape<Value>, text: string): Reading<Value> {
  try {
    return readStored(shape, JSON.parse(text));
  } catch {
    return { state: 'unreadable' };
  }
}

/** What is missing between version 1 and the present one, a sentence each: every version but the last needs one step. */
export function findMigrationGaps({ name, version, migrations }: StoredShape<unknown>): string[] {
  const older = Array.from({ length: version - 1 }, (_, index) => index + 1);
  const gaps = older
    .filter((from) => migrations.filter((step) => step.from === from).length !== 1)
    .map((from) => `The stored shape “${name}” needs exactly one migration from version ${from}.`);
  const stray = migrations
    .filter(({ from }) => !older.includes(from))
    .map((step) => `The migration “${step.name}” of “${name}” starts at version ${step.from}, which has no next one.`);
  return [...gaps, ...stray];
}

function versionOf(stored: unknown): number | undefined {
  if (typeof stored !== 'object' || stored === null || !('v' in stored)) return undefined;
  return Number.isSafeInteger(stored.v) && (stored.v as number) >= 1 ? (stored.v as number) : undefined;
}

function migrate(shape: StoredShape<unknown>, stored: unknown, version: number): unknown {
  let value = stored;
  for (let from = version; from < shape.version; from += 1) {
    try {
      value = shape.migrations.find((step) => step.from === from)?.migrate(value);
    } catch {
      return undefined;
    }
  }
  return value;
}
