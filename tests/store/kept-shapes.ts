import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupShape, readBackup } from '../../src/engine/record/backup.ts';
import { documentShape } from '../../src/engine/record/document.ts';
import { eventShape } from '../../src/engine/record/event.ts';
import { openEvents } from '../../src/engine/record/event-run.ts';
import { learnerShape } from '../../src/engine/record/learner.ts';
import { open, SEALED_VERSION } from '../../src/engine/record/sealed.ts';
import {
  findMigrationGaps,
  readStored,
  readStoredText,
  type StoredShape,
} from '../../src/engine/record/stored-shape.ts';
import { metaShape } from '../../src/store/log/meta.ts';

/** A shape that devices keep, and whether the course still reads what one of its files holds. */
export type KeptShape = { name: string; version: number; gaps: string[]; reads: (text: string) => boolean };

/** One file of `tests/saved-records/`. */
export type Fixture = { file: string; text: string };

/** A kept shape whose value is JSON with its version in it. */
export function kept<Value>(shape: StoredShape<Value>): KeptShape {
  return {
    name: shape.name,
    version: shape.version,
    gaps: findMigrationGaps(shape as StoredShape<unknown>),
    reads: (text) => readStoredText(shape, text).state === 'read',
  };
}

/** Everything that is kept under a version of its own; a test compares it with what the source declares. */
export const storedShapes = { eventShape, documentShape, learnerShape, metaShape, backupShape };

/** What is sealed has a version too; the events in an older seal go through the migrations of events. */
const sealed: KeptShape = {
  name: 'sealed',
  version: SEALED_VERSION,
  gaps: [],
  reads: (text) => {
    const { state } = open(text);
    if (state !== 'read' && state !== 'older') return false;
    if (text.includes('"progress"')) return true;
    const { events } = openEvents(text);
    return events.length > 0 && events.every((event) => readStored(eventShape, event).state === 'read');
  },
};

export const keptShapes: KeptShape[] = [
  kept(eventShape),
  kept(documentShape),
  kept(learnerShape),
  kept(metaShape),
  { ...kept(backupShape), reads: (text) => readBackup(text).state === 'read' },
  sealed,
];

const FOLDER = join(import.meta.dirname, '../saved-records');

export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== 'README.md')
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
}

/** What is wrong with the shapes and their fixtures, a sentence each. */
export function findFaults(shapes: KeptShape[], fixtures: Fixture[]): string[] {
  const named = fixtures.map((fixture) => ({ ...fixture, ...nameOf(fixture.file) }));
  const strays = named
    .filter(
      ({ shape, version }) => !shapes.some(({ name, ...present }) => name === shape && version <= present.version),
    )
    .map(({ file }) => `The fixture “${file}” is of no stored shape and version.`);
  const mislabelled = named
    .filter(({ text, version }) => versionIn(text) !== version)
    .map(({ file }) => `The fixture “${file}” does not hold the version it is named after.`);
  return [...strays, ...mislabelled, ...shapes.flatMap((shape) => faultsOf(shape, named))];
}

function faultsOf({ name, version, gaps, reads }: KeptShape, named: (Fixture & ReturnType<typeof nameOf>)[]): string[] {
  const own = named.filter(({ shape }) => shape === name);
  const missing = Array.from({ length: version }, (_, index) => index + 1)
    .filter((each) => !own.some((fixture) => fixture.version === each))
    .map((each) => `The stored shape “${name}” has no fixture of version ${each}.`);
  const unread = own
    .filter((fixture) => fixture.version <= version && !reads(fixture.text))
    .map(({ file }) => `The fixture “${file}” is no longer read.`);
  return [...gaps, ...missing, ...unread];
}

function nameOf(file: string): { shape: string; version: number } {
  const [, shape = '', version = '0'] = /^([a-z]+)\.v([1-9]\d*)\.[a-z-]+\.(?:json|txt)$/.exec(file) ?? [];
  return { shape, version: Number(version) };
}

function versionIn(text: string): number {
  return Number(/^([1-9]\d*)\./.exec(text)?.[1] ?? (JSON.parse(text) as { v: number }).v);
}
