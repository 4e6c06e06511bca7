/** The same sources give the same bytes: no clock, no chance, no name of a machine or folder in the site. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { builtCopy } from '../copies/built-copy';

/** The hash of each file under its name. */
function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((name) => [name.replaceAll('\\', '/'), hash(name)]));
}

/** Files of which one build has none, or other bytes, than another. */
function different(first: Record<string, string>, second: Record<string, string>): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((name) => first[name] !== second[name]);
}

test('a build from nothing in another folder is the same, byte for byte', () => {
  const built = hashes('dist');
  expect(Object.keys(built).length).toBeGreaterThan(500);
  using again = builtCopy();
  expect(different(built, hashes(again.dist))).toEqual([]);
});

test('no file names the folder it was built in', () => {
  const text = globSync('**/*.{html,js,json,xml,txt,svg}', { cwd: 'dist' });
  const here = process.cwd();
  expect(text.filter((name) => readFileSync(path.join('dist', name), 'utf8').includes(here))).toEqual([]);
});
