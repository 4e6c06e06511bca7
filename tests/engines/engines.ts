/** The old engines that the site is tried in, and where they lie once bring.ts has brought them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A package of its own, so that `npm ci` of the project does not fetch hundreds of megabytes. */
export const FOLDER = fileURLToPath(new URL('engines', import.meta.url));

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8')) as Manifest;
const PREFIX = 'chromium-';
const versionsIn = (packages: Record<string, string>) =>
  Object.keys(packages).flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));

const asked = process.env['ENGINES']?.split(/[\s,]+/).filter(Boolean);

/** Versions of Chromium that this run tries: those that every run does, or what `ENGINES=79,115` asks for. */
export const wanted: string[] = asked ?? versionsIn(manifest.dependencies);

/** Whether one of them is only tried by hand. */
export const byHand: boolean = wanted.some((version) => !versionsIn(manifest.dependencies).includes(version));

/** The folder of a package that was brought. */
export const brought = (name: string): string => path.join(FOLDER, 'node_modules', name);

/** The folder of the package with an engine in it. */
export const packageOf = (version: string): string => brought(PREFIX + version);

/** Where the engine itself lies, once it is unpacked and has been seen to start. */
export const executable = (version: string): string => brought(path.join('.unpacked', version, 'chromium'));

/** Wanted versions that can be run on this machine. */
export const runnable = (): string[] => wanted.filter((version) => existsSync(executable(version)));

/** What must be there for this run: each package with its exact version. */
export function needed(): [name: string, version: string][] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  return ['puppeteer-core', ...wanted.map((version) => PREFIX + version)].map((name) => {
    const spec = all[name];
    if (!spec) throw new Error(`There is no ${name}. Known: ${versionsIn(all).join(', ')}.`);
    return [name, spec.slice(spec.lastIndexOf('@') + 1)];
  });
}
