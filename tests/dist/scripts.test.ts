/** No engine of the baseline is sent a script that it cannot read, or that asks for what it does not have. Decision 020. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { faultsIn } from './script-faults';
import { DIST, pages, redirects } from './site';

/** Not looked at: what loads only once somebody searches, and what comes of it where it cannot be read. */
const LAZY = new Map([
  [
    'pagefind/pagefind.js',
    'The pages found by their titles stay, and a sentence says that the full text was not searched.',
  ],
]);

/** What may be too new, and why nobody misses it: the script, without its hash, and the thing. */
const ALLOWED: Record<string, string[]> = {
  'a name that we gave to something of our own': [
    'SaveOffline: Blob.bytes',
    'SearchBox: Blob.text',
    'SearchBox: Directory.path',
    'SearchBox: Element.part',
    'SearchBox: HTMLDialogElement.show',
    'WrongAddress: Directory.path',
    'places: Directory.path',
    'places: Element.part',
    'places: HTMLDialogElement.show',
    'start-date: Blob.text',
    'start-date: CSSNumericValue.to',
    'worker: Blob.text',
  ],
  'a name that a library gave to something of its own': [
    'calendar-file: BluetoothRemoteGATTCharacteristic.uuid',
    'calendar-file: CSSCounterStyleRule.negative',
    'calendar-file: Directory.path',
    'calendar-file: Element.role',
    'calendar-file: Error.isError',
    'calendar-file: HTMLGeolocationElement.isValid',
    'calendar-file: ServiceWorkerRegistration.sync',
    'calendar-file: USBDevice.productId',
  ],
  'only called where there is one': ['calendar-file: Error.captureStackTrace'],
  'for the people of an entry: ours have none': ['calendar-file: String.replaceAll'],
  'asked for first; days are then joined with commas': ['dates: Intl.ListFormat', 'dates: Intl.ListFormat.format'],
  'asked for first; one and many are then told apart as in English': [
    'tool: Intl.PluralRules',
    'tool: Intl.PluralRules.select',
  ],
  'the button stays hidden, and whatever is thrown leads to copying': ['Share: Navigator.share'],
  'tried; the older way to copy follows': ['Share: Clipboard.writeText', 'Share: Navigator.clipboard'],
  'the answer then comes to the upper edge, also where it was in sight': [
    'StageFinder: Element.scrollIntoView({ block })',
  ],
};

interface Script {
  name: string;
  /** As the exceptions call it. */
  short: string;
  code: string;
  type: 'module' | 'script';
}
const scripts: Script[] = globSync('**/*.{js,mjs,cjs}', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((name) => !LAZY.has(name))
  .map((name) => ({
    name,
    short: name.replace(/^_astro\//, '').replace(/\..*/, ''),
    code: readFileSync(`${DIST}/${name}`, 'utf8'),
    // A worker is none: service workers that are modules came years later.
    type: name.startsWith('_astro/') ? 'module' : 'script',
  }));

const documents = [...pages, ...redirects];

const allowed = Object.values(ALLOWED).flat();
const thing = (short: string, fault: string) => `${short}: ${fault.replace(/ {2}\(.*/, '')}`;

test.each(scripts)('$name: every engine of the baseline can read it, and has what it asks for', (script) => {
  const { short, code, type } = script;
  expect(faultsIn(code, type).filter((fault) => !allowed.includes(thing(short, fault)))).toEqual([]);
});

test('no exception has outlived its reason', () => {
  const all = scripts.flatMap(({ short, code, type }) => faultsIn(code, type).map((fault) => thing(short, fault)));
  expect(allowed.filter((exception) => !all.includes(exception))).toEqual([]);
});

test('pages have no scripts but those', () => {
  const known = new Set(scripts.map(({ name }) => name));
  const all = documents.flatMap(({ root, url }) =>
    root
      .querySelectorAll('script')
      .map((script) => ({ url, type: script.getAttribute('type'), src: script.getAttribute('src') })),
  );
  const others = all.filter(({ src, type }) =>
    src ? !known.has(src.replace(/^.*(?=_astro\/)/, '')) : type !== 'application/ld+json',
  );
  expect(others).toEqual([]);
  const withCode = /<[^>]*\s(?:on\w+\s*=|(?:href|src|action)\s*=\s*["']?javascript:)/i;
  expect(documents.filter(({ html }) => withCode.test(html)).map(({ url }) => url)).toEqual([]);
});

test.each([...LAZY.keys()])('%s loads only when a script asks for it', (lazy) => {
  const name = lazy.replace(/^.*\//, '');
  const asking = documents.flatMap(({ root, url }) =>
    root.querySelectorAll('script, link').some((element) => element.toString().includes(name)) ? [url] : [],
  );
  expect(asking).toEqual([]);
  const importing = scripts.filter(({ code, type }) =>
    parse(code, { ecmaVersion: 'latest', sourceType: type }).body.some(
      (statement) => 'source' in statement && String(statement.source?.value).endsWith(name),
    ),
  );
  expect(importing.map((script) => script.name)).toEqual([]);
});
