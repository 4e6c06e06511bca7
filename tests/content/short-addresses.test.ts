/** Addresses on paper last: each is short, leads to one page, and its text fits one message and one pocket. */
import { describe, expect, test } from 'vitest';
import { messageLength } from '../../src/domain/text-message';
import { pages as fixed } from '../../src/i18n/en/pages';
import { pages, readYaml } from './files';

const entries = readYaml<{ id: string; to: string; en: { text?: string } }[]>('content/short-addresses.yaml');
const lines = entries.flatMap(({ id, en }) => (en.text ? [{ id, text: en.text }] : []));
const written = pages.filter(({ language }) => language === 'en').map(({ kind, name }) => `/${kind}/${name}/`);
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** Folders and files that stand at the top of what is built, beside pages. */
const TAKEN = ['404', 'es', 'handouts', 'offline', 'pagefind', 'poster', 'robots', 'sw'];

test('no address and no page stands twice', () => {
  expect(twice(entries.map(({ id }) => id))).toEqual([]);
  expect(twice(entries.map(({ to }) => to))).toEqual([]);
});

test('each leads to a page of the site', () => {
  const known = [...written, ...Object.keys(fixed)];
  expect(entries.filter(({ to }) => !known.includes(to)).map(({ id, to }) => `${id}: ${to}`)).toEqual([]);
});

test('none stands where pages or files are', () => {
  const taken = new Set([...TAKEN, ...[...written, ...Object.keys(fixed)].map((path) => path.split('/')[1])]);
  expect(entries.filter(({ id, to }) => to !== `/${id}/` && taken.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every stage, skill, guide and page for families has one', () => {
  const missing = written.filter((path) => !path.startsWith('/about/') && !entries.some(({ to }) => to === path));
  expect(missing, 'Add it to content/short-addresses.yaml.').toEqual([]);
});

test.each([
  ['1', '/stages/initiation/'],
  ['2', '/stages/abstinence/'],
  ['3', '/stages/maintained-abstinence/'],
  ['4', '/stages/advanced-recovery/'],
  ['od', '/guides/overdose-and-naloxone/'],
  ['help', '/get-help/'],
  ['family', '/families/start-here/'],
  ['craving', '/skills/riding-out-a-craving/'],
])('/%s is in use on paper, and leads to %s', (id, to) => {
  expect(entries.find((entry) => entry.id === id)?.to).toBe(to);
});

describe('text lines', () => {
  test.each(lines)('/$id: one message at a realistic address', ({ id, text }) => {
    const address = `https://fourstages.example.org/${id}`;
    expect(messageLength(text.replace('{address}', address)), text).toBeLessThanOrEqual(160);
  });

  test.each(lines)('/$id: says nothing about who gets it, and no dose', ({ text }) => {
    const words = text.replace('{address}', '');
    expect(words).not.toMatch(/heroin|\bdrugs?\b|overdos|opio|opiat|addict|relaps|fentanyl/i);
    expect(words).not.toMatch(/\d\s?(mg|mcg|ml)\b/i);
  });

  test('those for a moment of danger name the emergency number before naloxone', () => {
    for (const id of ['od', 'naloxone', 'supply']) {
      const text = lines.find((line) => line.id === id)?.text ?? '';
      expect(text, id).toMatch(/emergency/i);
    }
    const { text = '' } = lines.find(({ id }) => id === 'od') ?? {};
    expect(text.search('emergency number first')).toBeGreaterThan(0);
    expect(text.search('emergency number first')).toBeLessThan(text.search(/naloxone/i));
  });

  test('no two alike', () => {
    expect(twice(lines.map(({ text }) => text))).toEqual([]);
  });
});
