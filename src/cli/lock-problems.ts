/** The parts of package-lock.json that the check reads. */
export type Lock = { lockfileVersion?: number; packages?: Record<string, LockEntry> };
type LockEntry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };

/** The parts of package.json that the check reads. */
export type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

const REMAKE = 'delete node_modules and package-lock.json, then run "npm install"';
const PIN = 'if it still lacks them, pin an earlier version of that package under "overrides" in package.json';
const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/**
 * What is wrong with a lock, a sentence each: it must be of version 3, name no registry, and list the
 * optional packages of every platform, since one made on a single computer can lack those of all others.
 */
export function checkLock(lock: Lock): string[] {
  const packages = lock.packages ?? {};
  const problems: string[] = [];
  if (lock.lockfileVersion !== 3) {
    problems.push(`package-lock.json has version ${lock.lockfileVersion} rather than 3: ${REMAKE}.`);
  }
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved?.includes('://')) {
      problems.push(`package-lock.json ties ${path} to the address ${entry.resolved}: ${REMAKE}.`);
    }
    const optional = Object.keys(entry.optionalDependencies ?? {});
    const absent = optional.filter((name) => !placesFor(path, name).some((place) => place in packages));
    if (absent.length > 0) {
      const names = absent.join(', ');
      problems.push(`package-lock.json lacks what ${path} needs on some computers (${names}): ${REMAKE}, and ${PIN}.`);
    }
  }
  return problems;
}

/** Which direct dependencies are not pinned to one exact version, or are pinned to another than the lock has. */
export function checkPins(manifest: Manifest, lock: Lock): string[] {
  const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return pins.flatMap(([name, version]) => {
    const locked = lock.packages?.[`node_modules/${name}`]?.version;
    if (!EXACT.test(version)) {
      return [`package.json asks for ${name} "${version}": write one exact version, such as "${locked ?? '1.2.3'}".`];
    }
    if (version === locked) return [];
    return [`package.json asks for ${name} ${version} but the lock has ${locked ?? 'none'}: run "npm install".`];
  });
}

/** Where Node would look for a package that another one asks for: nearest first, the top folder last. */
function placesFor(path: string, name: string): string[] {
  const places: string[] = [];
  for (let folder = path; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    places.push(`${folder}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}
