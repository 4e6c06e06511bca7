/** What is found, in which order, and what comes first. */
import { expect, test, type Page } from '@playwright/test';
import { field, hits, places, status } from './search-page';

const danger = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test.describe('while typing, before a key is pressed to send', () => {
  for (const [words, path] of [
    ['narcan', '/guides/overdose-and-naloxone/'],
    ['dope sick', '/guides/withdrawal/'],
    ['my son is on heroine', '/families/start-here/'],
    ['abstinencia', '/guides/withdrawal/'],
    ['samaritans', '/get-help/'],
  ] as const) {
    test(words, async ({ page }) => {
      await field(page).pressSequentially(words);
      await expect(hits(page).first()).toHaveAttribute('href', path);
      await expect(status(page)).toHaveText(/\b\d+ pages? found$/);
    });
  }
});

test('a mistyped word is searched as it was meant, and as it stands if that is wanted', async ({ page }) => {
  await field(page).fill('naloxome');
  await expect(page.getByText('Showing results for naloxone')).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('href', '/guides/overdose-and-naloxone/');
  await page.getByRole('button', { name: 'Search instead for “naloxome”' }).click();
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(hits(page)).toHaveCount(0);
});

test.describe('danger comes first', () => {
  test('at once, also when no index loads', async ({ page }) => {
    await page.route(/pages\..*\.json|pagefind/, (route) => route.abort());
    await page.reload();
    await field(page).fill('he is not breathing');
    await expect(danger(page, 'overdose')).toContainText('Shout their name');
    await expect(danger(page, 'overdose').getByRole('link', { name: '911' })).toBeVisible();
    await field(page).fill('quiero morir');
    await expect(danger(page, 'overdose')).toBeHidden();
    await expect(danger(page, 'despair').getByRole('link', { name: '988' }).first()).toBeVisible();
    await field(page).fill('craving');
    await expect(danger(page, 'despair')).toBeHidden();
  });
});

test('places in the text join below, and move nothing above', async ({ page }) => {
  let let_go = () => undefined as void;
  const held = new Promise<void>((resolve) => (let_go = resolve));
  await page.route('**/pagefind/fragment/**', async (route) => (await held, route.continue()));
  await field(page).fill('methadone');
  await expect(hits(page).first()).toBeVisible();
  const before = await hits(page).last().boundingBox();
  let_go();
  await expect(places(page).first()).toBeVisible();
  expect(await hits(page).last().boundingBox()).toEqual(before);
  await expect(page.locator('[data-part="places-status"]')).toHaveText(/^\d+ places? in the text found$/);
  await expect(page.locator('[data-part="places"] mark').first()).toHaveText(/methadone/i);
});

test('where both know a page, they agree on the order', async ({ page }) => {
  await field(page).fill('naloxone');
  await expect(places(page).first()).toBeVisible();
  const above = (await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!))).filter(
    (href) => !href.includes('#'),
  );
  const below = await places(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')!.replace(/#.*/, '')),
  );
  const known = below.filter((href) => above.includes(href)).map((href) => above.indexOf(href));
  expect(known).toEqual(known.toSorted((a, b) => a - b));
});

test('choices of kind, stage and reader, with counts', async ({ page }) => {
  await field(page).fill('sleep');
  await page.getByText('Show only some pages').click();
  const kind = page.getByLabel('Kind of page');
  await expect(kind.locator('option', { hasText: /^Skills \([1-9]\d*\)$/ })).toHaveCount(1);
  await kind.selectOption('skills');
  await expect(page.locator('[data-part="results"] [data-part="kind"]').first()).toHaveText('Skills');
  const kinds = await page.locator('[data-part="results"] li:not([hidden]) [data-part="kind"]').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Skills']));
  await page.getByLabel('Written for').selectOption('worried');
  await expect(hits(page)).toHaveCount(0);
});

test('before anything is typed, what people ask; for nonsense, where else to go', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'What people ask' })).toBeVisible();
  await field(page).fill('zzqqxx');
  await expect(status(page)).toHaveText('No page found for “zzqqxx”.');
  for (const name of ['The four stages', 'Get help now', 'All pages, A to Z']) {
    await expect(page.locator('[data-part="nothing"]').getByRole('link', { name })).toBeVisible();
  }
  await field(page).fill('');
  await expect(page.getByRole('heading', { name: 'What people ask' })).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});
