/** The same sources give the same bytes: no clock, no chance, no name of a machine or folder in the site. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtCopy, type BuiltCopy } from '../copies/built-copy';

/** The hash of each file under its name. */
function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((name) => [name.replaceAll('\\', '/'), hash(name)]));
}

let again: BuiltCopy;
beforeAll(() => void (again = builtCopy()));
afterAll(() => again?.[Symbol.dispose]());

test('a build from nothing in another folder is the same, byte for byte', () => {
  const [first, second] = [hashes('dist'), hashes(again.dist)];
  expect(Object.keys(first).length).toBeGreaterThan(500);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((name) => first[name] !== second[name])).toEqual([]);
});

test('no file names the folder it was built in', () => {
  const text = globSync('**/*.{html,js,json,xml,txt,svg}', { cwd: 'dist' });
  const here = process.cwd();
  expect(text.filter((name) => readFileSync(path.join('dist', name), 'utf8').includes(here))).toEqual([]);
});
