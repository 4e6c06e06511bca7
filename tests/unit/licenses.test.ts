/** Every package may be used here, and what reaches readers may be handed on by them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  license?: string;
}
const packages = ['package-lock.json', 'tests/engines/engines/package-lock.json'].flatMap((file) =>
  Object.entries((JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }).packages),
);

/** Licenses (SPDX) that ask for nothing but their notice, or bind only changes to their own files. */
const FREE = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Python-2.0 MPL-2.0 LGPL-3.0-or-later'.split(
    ' ',
  ),
);
/** Used while building, never shipped: what they make is ours. */
const BUILD_ONLY: Record<string, string> = {
  citeproc: 'CPAL-1.0 OR AGPL-1.0',
  '@fontsource/gentium-book-plus': 'OFL-1.1',
};

test('every package names a license that lets us use it', () => {
  const others = packages
    .filter(([key]) => key !== '')
    .map(([key, { license }]) => [key.split('node_modules/').at(-1) ?? key, license ?? 'none'] as const)
    .filter(([name, license]) => BUILD_ONLY[name] !== license)
    .filter(
      ([, license]) =>
        !license
          .split(/ AND | OR |[()]/)
          .filter(Boolean)
          .every((one) => FREE.has(one)),
    );
  expect(others, 'Choose another package, or say here why its license is no matter.').toEqual([]);
});
