/**
 * What people ask most, and where it is answered: the words that carry the question stand in the visible text of the
 * section that search leads to. Found once: 49 names of buprenorphine products led to pages that had none of them.
 */
import { type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { answer } from '../search/catalog';
import { page } from './site';

/** The question as it is typed, the page that answers it, its section where it is one, and what must stand there. */
const ASKED: [query: string, path: string, section: string, words: RegExp[]][] = [
  ['suboxone', '/guides/medicines/', '', [/Suboxone/, /Subutex/, /Sublocade/, /Brixadi/, /\bsubs\b/]],
  ['suboxone side effects', '/guides/life-on-medicine/', '', [/side effect/i, /constipat/i, /sweat/i, /sleepy/i]],
  ['methadone weight gain', '/guides/life-on-medicine/', 'sweating-and-weight', [/weight/i]],
  ['can i drive on methadone', '/guides/life-on-medicine/', 'can-i-drive-or-use-machines', [/driv/i, /machine/i]],
  ['travel with methadone', '/guides/life-on-medicine/', 'travel', [/travel|trip/i]],
  ['lost my methadone', '/guides/when-medicine-goes-wrong/', '', [/lost/i, /stolen/i]],
  ['missed my methadone', '/guides/when-medicine-goes-wrong/', 'i-missed-a-dose', [/missed/i]],
  ['pharmacy refused my suboxone', '/guides/when-medicine-goes-wrong/', '', [/pharmac/i]],
  ['tapering suboxone', '/guides/coming-off-medicine/', '', [/taper/i]],
  ['stopping sublocade', '/guides/coming-off-medicine/', '', [/shot|injection/i, /Sublocade/]],
  ['methadone vs suboxone', '/guides/deciding-together/', '', [/methadone/i, /Suboxone|buprenorphine/]],
  ['toothache', '/guides/your-body/', 'toothache-when-is-it-urgent', [/toothache/i, /swell|swollen/i]],
  ['vaccines', '/guides/your-body/', 'which-vaccines-and-tests', [/vaccin/i, /hepatitis/i]],
  ['abscess', '/guides/wounds-and-infections/', '', [/abscess/i, /today|same day/i, /ambulance|emergency number/i]],
  ['tranq wounds', '/guides/wounds-and-infections/', 'what-a-tranq-wound-is', [/xylazine/i, /tranq/i]],
  ['found a needle', '/guides/found-needles/', '', [/needle/i, /bottle|container/i]],
  ['needlestick', '/guides/found-needles/', 'i-was-pricked-what-now', [/wash/i]],
  ['test strips', '/guides/fake-pills-and-test-strips/', 'how-do-i-read-a-fentanyl-test-strip', [/one line/i]],
  ['m30', '/guides/fake-pills-and-test-strips/', 'is-this-pill-real', [/M30|blues/i]],
  ['touching fentanyl', '/guides/fake-pills-and-test-strips/', 'can-i-overdose-from-touching-fentanyl', [/touch/i]],
  ['is smoking fent safer', '/guides/fake-pills-and-test-strips/', 'is-smoking-it-safer', [/smok/i]],
  ['is kratom safe', '/guides/fake-pills-and-test-strips/', 'what-about-kratom-and-7-oh', [/kratom/i, /7-OH/]],
  ['imodium for withdrawal', '/guides/withdrawal-on-your-own/', 'imodium-loperamide-lope', [/Imodium/, /heart/i]],
  ['clonidine for withdrawal', '/guides/withdrawal-on-your-own/', 'clonidine', [/clonidine/i]],
  ['signs of heroin use', '/families/signs-of-use/', '', [/no sign is proof/i, /pupils/i]],
  ['my son died of an overdose', '/families/after-a-death/', '', [/grief|died|death/i]],
  ['raising my grandchildren', '/families/raising-their-children/', '', [/grand/i]],
  ['my son was arrested', '/families/court-or-jail/', '', [/jail/i, /methadone/i]],
  ['fmla', '/guides/work-and-leave/', '', [/FMLA|Family and Medical Leave/]],
  ['sober living', '/guides/recovery-houses/', '', [/sober living/i, /methadone/i]],
  ['needle exchange near me', '/guides/needle-exchange/', 'how-do-i-find-one-near-me', [/near/i]],
  ['deaf', '/guides/deaf-or-hard-of-hearing/', '', [/deaf/i, /text/i]],
  ['brain damage overdose', '/guides/overdose-and-naloxone/', 'after-they-wake', [/brain/i]],
  ['immigration', '/guides/rights-and-confidentiality/', 'if-you-are-not-a-us-citizen', [/immigration/i]],
];

/** The visible text of a page, or of the part under one of its headings. */
function textOf(main: HTMLElement, section: string): string {
  if (!section) return main.textContent;
  let text = '';
  for (let part = main.querySelector(`#${section}`); part; part = part.nextElementSibling) {
    if (text && part.tagName === 'H2') break;
    text += `${part.textContent}\n`;
  }
  return text;
}

test.each(ASKED)('%s: %s answers it', (query, path, section, words) => {
  expect(answer(query).hits[0]?.entry.path).toBe(path);
  const text = textOf(page(path).root.querySelector('main')!, section);
  expect(words.filter((word) => !word.test(text)).map(String)).toEqual([]);
});
