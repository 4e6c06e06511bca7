/** The site built once more: from nothing, in another folder, for another address where one is given. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { astroCommand, projectCopy, quietBuild } from './project-copy.ts';

export interface BuiltCopy extends Disposable {
  /** The folder with the built site. */
  readonly dist: string;
}

/** @param settings variables of the build: `SITE_URL`, `BASE_PATH` */
export function builtCopy(settings: Record<string, string> = {}): BuiltCopy {
  const copy = projectCopy();
  // Not all variables of this process: Vitest sets BASE_URL and NODE_ENV, and Astro would go by them.
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, [astroCommand(copy.folder), 'build'], {
    cwd: copy.folder,
    env: { PATH, HOME, ...quietBuild, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { dist: path.join(copy.folder, 'dist'), [Symbol.dispose]: () => copy[Symbol.dispose]() };
}

/** A folder of somebody else's domain. */
export const ELSEWHERE = { SITE_URL: 'https://fourstages.example.org', BASE_PATH: '/guide/' };
