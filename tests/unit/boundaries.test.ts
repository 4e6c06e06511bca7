/** The import arrow of src/README.md: nothing imports what stands to its right. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import, beside itself. `npm` stands for packages. */
const MAY_IMPORT: Record<string, string[]> = {
  'site.ts': [],
  'baseline.ts': [],
  domain: [],
  search: ['domain', 'npm'],
  i18n: ['site.ts', 'domain'],
  schemas: ['domain', 'site.ts', 'npm'],
  checks: ['schemas', 'domain', 'i18n', 'site.ts', 'npm'],
  queries: ['checks', 'schemas', 'search', 'domain', 'i18n', 'site.ts', 'npm'],
  // `prose` looks things up by ids that authors give, so it alone may ask; the others take types.
  'components/prose': ['components', 'queries', 'domain', 'i18n', 'site.ts', 'npm'],
  components: ['components/prose', 'search', 'domain', 'i18n', 'site.ts', 'npm'],
  layouts: ['components', 'i18n', 'site.ts', 'styles'],
  pages: ['layouts', 'components', 'components/prose', 'queries', 'domain', 'i18n', 'site.ts', 'npm'],
  integrations: ['checks', 'site.ts', 'baseline.ts', 'npm'],
  'content.config.ts': ['schemas', 'npm'],
};

function roomOf(file: string): string {
  const [first = '', second] = file.split('/');
  return first === 'components' && second === 'prose' ? 'components/prose' : first;
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return roomOf(specifier.slice(2).replace(/^(site|baseline)$/, '$1.ts'));
  if (!specifier.startsWith('.')) return 'npm';
  const resolved = path.posix.join(path.posix.dirname(file), specifier);
  return roomOf(/^(site|baseline)$/.test(resolved) ? `${resolved}.ts` : resolved);
}

const files = globSync('**/*.{ts,astro}', { cwd: 'src' }).filter((file) => !file.endsWith('.d.ts'));

test.each(files)('src/%s imports one way only', (file) => {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  expect(allowed, `src/${file}: ${room} has no row in tests/unit/boundaries.test.ts`).toBeDefined();

  const source = readFileSync(path.join('src', file), 'utf8');
  // Types leave no trace in the build, so a layout may name the shape of what a query hands it.
  const imports = [
    ...source.matchAll(/^\s*import\s+(?!type\b)(?:\{\s*type [^,}]*\}\s+from\s+)?[^'";]*['"]([^'"]+)['"]/gm),
  ]
    .filter((match) => !/^\s*import\s+\{\s*type [^,}]*(,\s*type [^,}]*)*\}/.test(match[0]))
    .map((match) => match[1] ?? '');
  const wrong = imports.filter((specifier) => ![room, ...(allowed ?? [])].includes(targetOf(file, specifier)));
  expect(wrong, `src/${file} (${room}) may import only ${allowed?.join(', ') || 'itself'}`).toEqual([]);
});
