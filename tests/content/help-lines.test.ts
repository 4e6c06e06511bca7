/** A wrong number costs a life. What must never be printed, and what every country must have. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries } from '@/schemas/help-line';
import { readYaml } from './files';

interface Line {
  id: string;
  country: string;
  kind: string;
  call?: string;
  en: { hours?: string };
}
const lines = readYaml<Line[]>('content/help-lines.yaml');

/** Closed, replaced, misprinted or not confirmed: see the help-line evidence. */
const neverPrint = [
  ['0800 77 66 00', 'FRANK before 0300 123 6600'],
  ['1-833-456-4566', 'overtaken by 988 in Canada'],
  ['1-800-273-2255', 'a misprint of the number that 988 replaced'],
  ['1-800-273-8255', 'replaced by 988'],
  ['1-202-304-1200', 'an old text number of the Trevor Project'],
  ['1-877-688-6677', 'a wrong prefix for NORS'],
  ['1-888-668-6677', 'a wrong prefix for NORS'],
  ['800-484-3731', 'Never Use Alone: operator page not seen'],
  ['877-696-1996', 'Never Use Alone: operator page not seen'],
  ['1-855-378-4373', 'hours and existence not confirmed'],
] as const;

test.each(neverPrint)('%s is nowhere in the content (%s)', (number) => {
  const digits = number.replaceAll(/\D/g, '');
  const files = globSync('content/**/*.{mdx,yaml}').filter((file) =>
    readFileSync(file, 'utf8').replaceAll(/[ -]/g, '').includes(digits),
  );
  expect(files).toEqual([]);
});

test.each(countries.filter((country) => country !== 'world'))(
  '%s: emergency first, then a crisis line; each to call',
  (country) => {
    const own = lines.filter((line) => line.country === country);
    expect(own[0]).toMatchObject({ kind: 'emergency', call: expect.any(String) });
    expect(own.find(({ kind }) => kind === 'crisis')?.call).toBeTruthy();
  },
);
