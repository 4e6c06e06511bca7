/** A copy of the project in a folder of its own, to be changed and built without touching this one. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface ProjectCopy extends Disposable {
  readonly folder: string;
}

/** Packages are linked, all else is copied. The copy is gone when it leaves its scope. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'four-stages-'));
  for (const name of COPIED) cpSync(name, path.join(folder, name), { recursive: true });
  // Packages one by one, so that the copy keeps its own cache beside them.
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !/^\.(astro|vite)/.test(entry))) {
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name), 'junction');
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Astro's own command of a copy, for `node`. */
export const astroCommand = (folder: string) => path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Settings of a build whose output is read by a program. */
export const quietBuild = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
