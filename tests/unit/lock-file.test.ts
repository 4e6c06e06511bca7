/** `npm ci` on another system needs every platform's package in a lock file, and no machine's addresses. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
}
const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

describe.each(['.', 'tests/engines/engines'])('%s', (folder) => {
  const { packages } = read<{ packages: Record<string, Locked> }>(`${folder}/package-lock.json`);
  const names = new Set(Object.keys(packages).map((key) => key.split('node_modules/').at(-1)));

  test('every optional platform package stands in the lock file', () => {
    const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${key} needs ${name}`),
    );
    expect(missing, 'Choose a version whose platform packages the registry has, and lock again.').toEqual([]);
  });

  test('no address of a registry is in it', () => {
    expect(
      Object.entries(packages)
        .filter(([, { resolved }]) => resolved?.startsWith('http'))
        .map(([key]) => key),
    ).toEqual([]);
  });

  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = read<Manifest>(`${folder}/package.json`);
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
