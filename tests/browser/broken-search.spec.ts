/** The search, broken on purpose: it answers, or there is a list of all pages; and danger is seen as long as it can be. */
import { expect } from '@playwright/test';
import { field, hits, status } from './search-page';
import { both, breakInTurn, gone, neverStarts, sees, storages, type Outcome, type Way } from './break-in-turn';
import * as broken from './broken';

const CATALOG = /\/search\/pages\..*\.json$/;
const SENSES = /\/search\/danger\..*\.json$/;
const TEXT = /\/pagefind\//;
const finds: Outcome = async (page) => {
  await field(page).fill('naloxone');
  await expect(hits(page).first()).toHaveAttribute('href', '/guides/overdose-and-naloxone/');
};
const panel = sees('If this is happening now');
/** By the header field of another page, or a link. */
const asksInAddress: Outcome = async (page) => {
  await page.evaluate(() => (location.hash = 'q=he is not breathing'));
  await panel(page);
};
const asks: Outcome = async (page) => {
  await field(page).fill('he is not breathing');
  await panel(page);
};
const listOfAll = both(sees('Every page is in the A to Z below'), gone('search-box form'), asksInAddress);
const bad = (what: string, address: RegExp): Record<string, Way> => ({
  [`${what}: a page to sign in`]: broken.signIn(address),
  [`${what}: an error of the host`]: broken.answer(address, 500, '<h1>Error</h1>'),
  [`${what}: no line`]: broken.noLine(address),
  [`${what}: cut short`]: broken.answer(address, 200, '{"paths":'),
  [`${what}: another file`]: broken.answer(address, 200, '{}'),
  [`${what}: nothing`]: broken.answer(address, 200, 'null'),
});

breakInTurn('/search/', 'search-box', [
  {
    left: 'a list of all pages, and the panels',
    ways: neverStarts('SearchBox', 'tool', 'spelling'),
    then: both(sees('There is no search box here'), listOfAll),
  },
  {
    left: 'a list of all pages',
    ways: {
      'the panels’ own script is missing': broken.missing('Danger'),
      'the panels’ own script does not parse': broken.unreadable('Danger'),
    },
    then: both(sees('There is no search box here'), gone('search-box form')),
  },
  {
    left: 'it says so, and the panels come',
    ways: { 'a part is missing': broken.without('search-box > template') },
    then: both(sees('The search does not work in this browser'), gone('[data-part="no-script"]'), listOfAll),
  },
  {
    left: 'it stops and says so',
    ways: { 'a part goes while it answers': () => undefined },
    then: async (page) => {
      await both(finds, sees(/place[s]? in the text found/))(page);
      await page.evaluate(() => document.querySelector('[data-part="places-status"]')!.remove());
      await field(page).fill('nalox');
      await both(sees('The search does not work in this browser'), listOfAll)(page);
    },
  },
  {
    left: 'it finds',
    ways: {
      ...storages,
      'the history takes nothing': broken.throwing('history.replaceState'),
      'the switch for a key is missing': broken.without('[data-part="slash"]'),
    },
    then: both(finds, sees(/place[s]? in the text found/), asks),
  },
  {
    left: 'it says so',
    ways: { 'the choice of a key cannot be kept': broken.storage('throws on write') },
    then: async (page) => {
      await page.getByLabel('the / key goes to the search field').click();
      await sees('This browser does not keep that')(page);
    },
  },
  { left: 'signs are enough', ways: bad('what was learned of danger', SENSES), then: both(asks, finds) },
  {
    left: 'signs are enough',
    ways: {
      'what was learned of danger: of another release': broken.answer(SENSES, 200, '[{"weights":"5","step":1}]'),
    },
    then: both(asks, finds),
  },
  {
    left: 'the full text answers',
    ways: bad('the list of pages', CATALOG),
    then: both(asks, (page) => field(page).fill('naloxone'), sees('In the text of the pages')),
  },
  {
    left: 'the list of pages answers',
    ways: bad('the full text', TEXT),
    then: both(finds, sees('The full text was not searched'), asks),
  },
  {
    left: 'it says so',
    ways: {
      'neither list nor text: a page to sign in': broken.signIn(/\/search\/pages|\/pagefind\//),
      'neither list nor text: no line': broken.noLine(/\/search\/pages|\/pagefind\//),
    },
    then: both(asks, (page) => field(page).fill('naloxone'), sees('The search could not load')),
  },
  {
    left: 'it says so',
    ways: { 'a built-in throws at the answer': () => undefined },
    then: async (page) => {
      await finds(page);
      await broken.breakNow('Node.prototype.cloneNode')(page);
      await field(page).fill('methadone');
      await expect(status(page)).toContainText('could not load');
      await asks(page);
    },
  },
]);

breakInTurn('/search/#q=he+is+not+breathing', 'search-box', [
  {
    left: 'the panel comes with the page, and stays',
    ways: {
      'nothing is broken': () => undefined,
      ...neverStarts('SearchBox', 'tool', 'spelling'),
      'a part is missing': broken.without('search-box > template'),
    },
    then: async (page) => {
      await page.waitForLoadState('networkidle');
      await panel(page);
    },
  },
]);
