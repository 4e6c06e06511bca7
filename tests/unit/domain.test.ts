/** The rule can be read in one sitting, and hangs on nothing: no clock, no zone, no page, no language. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/domain/*.ts').sort();
const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test.each(files)('%s reads no clock, zone, page or language', (file) => {
  expect(code(file)).not.toMatch(
    /new Date\(\)|Date\.now|\.get(?!UTC)(FullYear|Month|Date|Day|Time)\w*\(|Intl\.|toLocale|document|window|globalThis|process/,
  );
});

test('the rule is under 200 lines of code: dates, stages, a month alone, milestones, time in words', () => {
  const rule = ['civil-date', 'stage', 'month-only', 'milestones', 'elapsed'];
  const lines = rule.flatMap((name) => code(`src/domain/${name}.ts`).split('\n')).filter((line) => line.trim() !== '');
  expect(lines.length).toBeLessThan(200);
});
