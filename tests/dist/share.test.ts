/** Every page can be passed on, by its short address where it has one; nothing is said about who does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { messageLength } from '../../src/domain/text-message';
import { previews } from '../../src/i18n/en/previews';
import { page, pages, shortAddresses } from './site';

const origin = 'http://localhost:4321';
const shared = pages.filter(({ url }) => url !== '/404.html');
const handouts = parse(readFileSync('content/handouts.yaml', 'utf8')) as { id: string; page: string }[];
/** Whose address tells too much passes on another page: a list of skills all of them, a sheet its page. */
const handedOver = (url: string) =>
  /^\/skills\/(need|stage)\//.test(url)
    ? '/skills/'
    : (handouts.find(({ id }) => url === `/handouts/${id}/`)?.page ?? url);
const shortOf = (url: string) => shortAddresses.find(({ to }) => to === handedOver(url));
const addressOf = (url: string) => (shortOf(url) ? `${origin}/${shortOf(url)!.id}` : origin + url);
const toldOnly = shortAddresses.filter(({ en }) => en.text === undefined).map(({ to }) => to);
const sent = shared.filter(({ url }) => !toldOnly.includes(url));

/** A link to a message, taken apart as a phone does it. */
function fields(href: string): { scheme: string; to: string; body: string; names: string[] } {
  const [, scheme = '', to = '', query = ''] = /^(\w+):([^?]*)\?(.*)$/.exec(href) ?? [];
  const parts = query
    .split('&')
    .filter(Boolean)
    .map((part) => part.split('=').map(decodeURIComponent) as [string, string]);
  return { scheme, to, body: parts.find(([name]) => name === 'body')?.[1] ?? '', names: parts.map(([name]) => name) };
}

test.each(shared)('$url: its address stands at its end, closed, out of the search index', ({ url, root }) => {
  const block = root.querySelectorAll('main > details.share');
  expect(block).toHaveLength(1);
  expect(block[0]!.hasAttribute('open')).toBe(false);
  expect(block[0]!.getAttribute('data-pagefind-ignore')).toBe('all');
  expect(block[0]!.querySelector('.address')!.textContent).toBe(
    addressOf(url)
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, ''),
  );
});

test.each(sent)('$url: text and e-mail hold one message with the address, and nobody’s number', ({ url, root }) => {
  const links = root
    .querySelectorAll('.share a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^(sms|mailto):/.test(href))
    .map(fields);
  expect(links.map(({ scheme, to, names }) => [scheme, to, ...names])).toEqual([
    ['sms', '', 'body'],
    ['mailto', '', 'subject', 'body'],
  ]);
  const line = shortOf(url)?.en.text?.replace('{address}', addressOf(url));
  for (const { body } of links) {
    if (line) expect(body).toBe(line);
    else expect(body.replace(addressOf(url), '')).not.toMatch(previews.preview.telling);
    expect(body.split(addressOf(url))).toHaveLength(2);
    expect(messageLength(body)).toBeLessThanOrEqual(160);
    expect(body).not.toMatch(/heroin/i);
  }
});

test.each(sent)('$url: what is handed over has no fragment, no query and no date', ({ url, root }) => {
  const values = root.querySelectorAll('.share button[value]').map((button) => button.getAttribute('value'));
  expect(values).toEqual([addressOf(url), addressOf(url)]);
  expect(addressOf(url)).not.toMatch(/[?#]|\d{4}-\d{2}/);
});

test.each(sent)('$url: its QR code is in the page or one link away', ({ url, root }) => {
  const short = shortOf(url);
  const file = `/share/qr/${short?.id}.svg`;
  expect(root.querySelectorAll('.share svg')).toHaveLength(short ? 0 : 1);
  expect(root.querySelectorAll(`.share a[href="${file}"]`)).toHaveLength(short ? 1 : 0);
});

test('a page that may be watched offers its address only, to be said or written down', () => {
  expect(toldOnly).toEqual(['/families/staying-safe-online/']);
  const block = page(toldOnly[0]!).root.querySelector('.share')!;
  expect(block.querySelectorAll('a, button, svg')).toEqual([]);
  expect(block.textContent).toContain('only for someone who can hide it');
});

describe('/share/', () => {
  const { root } = page('/share/');

  test.each(shortAddresses)('hands over /$id', ({ id, to, en }) => {
    const entry = root.querySelector(`share-kit[id="kit-${id}"]`)!;
    expect(entry.closest('details')!.querySelector('summary b')!.textContent).toBe(
      page(to).root.querySelector('h1')!.textContent.trim(),
    );
    const address = `${origin}/${id}`;
    const line = en.text?.replace('{address}', address);
    if (line) expect(entry.querySelector('.text')!.textContent).toBe(line);
    const copied = entry.querySelectorAll('[data-do="copy"]').map((button) => button.getAttribute('value'));
    expect(copied).toEqual(line ? [address, line] : [address]);
    const links = entry.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining([`/share/qr/${id}.svg`, `/share/qr/${id}.png`, to]));
  });

  test('leads to each handout from the page it is made from', () => {
    const linked = root.querySelectorAll('share-kit a[href^="/handouts/"]').map((link) => link.getAttribute('href'));
    expect(linked.toSorted()).toEqual(handouts.map(({ id }) => `/handouts/${id}/`).toSorted());
    for (const { id, page: made } of handouts) {
      const kit = `kit-${shortOf(made)!.id}`;
      expect(root.querySelector(`[id="${kit}"] a[href="/handouts/${id}/"]`), kit).toBeTruthy();
    }
  });

  test('holds them once each, in the order of the file within their groups', () => {
    const ids = root.querySelectorAll('section share-kit').map((kit) => kit.getAttribute('id')?.replace('kit-', ''));
    expect(ids.toSorted()).toEqual(shortAddresses.map(({ id }) => id).toSorted());
  });

  test.each(['svg', 'png'])('the %s of each code is there, and small', (kind) => {
    const files = shortAddresses.map(({ id }) => `dist/share/qr/${id}.${kind}`);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files.filter((file) => statSync(file).size > 3072)).toEqual([]);
  });

  test('an SVG loads nothing and says its address', () => {
    for (const { id } of shortAddresses) {
      const svg = readFileSync(`dist/share/qr/${id}.svg`, 'utf8');
      expect(svg).not.toMatch(/<script|href|url\(|style=/);
      expect(svg).toContain(`<title>localhost:4321/${id}</title>`);
    }
  });
});

test('every link to a text message is of one make, which iPhones and Android read', () => {
  const links = pages.flatMap(({ url, root }) =>
    root.querySelectorAll('a[href^="sms:"]').map((link) => `${url} ${link.getAttribute('href')}`),
  );
  expect(links.filter((link) => link.includes('body=')).length).toBeGreaterThan(50);
  expect(links.filter((link) => !/ sms:\d*(\?&body=[^&?]+)?$/.test(link))).toEqual([]);
  for (const line of ['85258?&body=SHOUT', '741741']) expect(links.join('\n')).toContain(`/get-help/ sms:${line}`);
});
