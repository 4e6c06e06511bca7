/** `npm ci` on another system needs every platform's package in the lock file, and no machine's addresses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
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
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
