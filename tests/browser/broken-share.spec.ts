/** The header’s search field and what passes a page on, broken on purpose: a link is left, or words to copy by hand. */
import { expect, test } from '@playwright/test';
import { block, open as openShare } from './share-page';
import { both, breakInTurn, gone, neverStarts, press, sees, storages, type Outcome } from './break-in-turn';
import * as broken from './broken';

const headerLink: Outcome = (page) => expect(page.locator('nav a', { hasText: 'Search' })).toBeVisible();
const searchesFromHeader: Outcome = async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('not breathing');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\//);
  await sees('If this is happening now')(page);
};

breakInTurn('/guides/medicines/', 'header', [
  {
    left: 'the link',
    ways: {
      'its script is missing': broken.missing('Header'),
      'its script does not parse': broken.unreadable('Header'),
    },
    then: both(headerLink, gone('header input')),
  },
  { left: 'the link', ways: { 'its field is missing': broken.without('header search') }, then: headerLink },
  {
    left: 'it searches',
    ways: { ...storages, 'a built-in throws': broken.throwing('encodeURIComponent') },
    then: searchesFromHeader,
  },
]);

const opens: Outcome = (page) => block(page).locator('summary').click();
const byLink = both(opens, gone('share-kit button'), (page) =>
  expect(block(page).getByRole('link', { name: 'Send a text' })).toBeVisible(),
);
const pressShare: Outcome = (page) => block(page).getByRole('button', { name: 'Share', exact: true }).click();

breakInTurn('/guides/pregnancy/', 'details.share', [
  { left: 'links', ways: neverStarts('Share'), then: byLink },
  {
    left: 'it is copied',
    ways: Object.fromEntries(
      ['NotAllowedError', 'DataError', 'TypeError'].map((error) => [`sharing: ${error}`, broken.sharing(error)]),
    ),
    then: both(opens, pressShare, sees('Copied.')),
  },
  {
    left: 'it says how to copy',
    ways: {
      'sharing and copying refused': async (page) => {
        await broken.sharing('NotAllowedError')(page);
        await broken.noCopying(page);
      },
      'sharing throws, copying refused': async (page) => {
        await broken.throwing('navigator.share')(page);
        await broken.noCopying(page);
      },
    },
    then: both(opens, pressShare, sees('Press and hold the words to copy them')),
  },
  {
    left: 'the other ways',
    ways: { 'there is no print': broken.lacking('print') },
    then: both(opens, (page) => expect(block(page).getByRole('button', { name: 'Print' })).toHaveCount(0)),
  },
  {
    left: 'it says where to print',
    ways: { 'print throws': broken.throwing('print') },
    then: both(opens, press('Print'), sees('use your browser’s menu')),
  },
]);

test('whoever closes the sheet of the system without sharing hears nothing of it', async ({ page }) => {
  await broken.sharing('AbortError')(page);
  await openShare(page, '/guides/pregnancy/');
  await pressShare(page);
  await expect(block(page).getByRole('status')).toBeEmpty();
});

breakInTurn('/share/#kit-od', '#kit-od', [
  {
    left: 'no dead button',
    ways: { ...neverStarts('Share') },
    then: both(gone('share-kit a:not([href])'), gone('share-kit button')),
  },
  {
    left: 'no dead link',
    ways: { 'a built-in throws': broken.throwing('encodeURIComponent') },
    then: gone('share-kit a:not([href])'),
  },
]);
