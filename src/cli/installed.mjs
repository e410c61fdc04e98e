import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether what is installed is what the lock asks for: every package that is not optional is there, and
 * every package that is there has the lock's version. `installed` is the list npm keeps in node_modules.
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {boolean}
 */
export function matchesLock(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  const allThere = Object.entries(wanted).every(([path, { optional }]) => path === '' || optional || path in present);
  return allThere && Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version);
}

/**
 * Whether the project in a folder has all it needs installed. A missing or unreadable list counts as not.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  if (!existsSync(join(root, 'node_modules', 'node', 'bin', program))) return false;
  try {
    const lock = readJson(join(root, 'package-lock.json'));
    return matchesLock(lock, readJson(join(root, 'node_modules', '.package-lock.json')));
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
