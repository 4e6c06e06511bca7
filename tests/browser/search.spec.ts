import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.locator('#search-query');
const hits = (page: Page) => page.locator('[data-part="results"] li:not([hidden]) > a');
const places = (page: Page) => page.locator('[data-part="places"] > ol > li > a');
const status = (page: Page) => page.locator('[data-part="status"]');
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
      await expect(status(page)).toHaveText(/^\d+ pages? found$/);
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

test('each change is spoken once', async ({ page }) => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const part of document.querySelectorAll('search-box [role=status]')) {
      new MutationObserver(() => part.textContent && said.push(part.textContent)).observe(part, { childList: true });
    }
  });
  await field(page).pressSequentially('craving', { delay: 40 });
  await expect(places(page).first()).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text !== 'Searching…')).toEqual([
    expect.stringMatching(/^\d+ pages? found$/),
    expect.stringMatching(/^\d+ places? in the text found$/),
  ]);
});

test('a stage has its name and its color', async ({ page }) => {
  await field(page).fill('stage 2');
  const stage = page.locator('[data-part="results"] [data-part="stage"]').first();
  await expect(stage).toHaveText('2 Abstinence');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect(stage).not.toHaveCSS('color', ink);
});

test('by keyboard from the field to a result', async ({ page }) => {
  await field(page).fill('naloxone');
  await expect(hits(page).first()).toBeVisible();
  await field(page).focus();
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab');
    if (
      await hits(page)
        .first()
        .evaluate((link) => link === document.activeElement)
    )
      break;
  }
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdose and naloxone');
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

test.describe('the query is in the fragment', () => {
  test('never sent, no entry of the history a letter, Back and Forward work', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('craving');
    await expect(page).toHaveURL(/#q=craving$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await field(page).fill('methadone');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#q=methadone$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('craving');
    await page.goForward();
    await expect(field(page)).toHaveValue('methadone');
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/medicines/');
    expect(requests.filter((url) => /craving|methadone/.test(url))).toEqual([]);
  });

  test('a link with a query answers it', async ({ page }) => {
    await page.goto('/search/#q=dope+sick');
    await page.reload();
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/withdrawal/');
  });
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

test.describe('failures', () => {
  for (const [name, answer] of [
    ['missing', { status: 404, body: '' }],
    ['damaged', { body: '{"paths":' }],
  ] as const) {
    test(`${name} stage one: the full text answers, and the words stay`, async ({ page }) => {
      await page.route('**/search/pages.*.json', (route) => route.fulfill(answer));
      await page.reload();
      await field(page).fill('naloxone');
      await expect(places(page).first()).toBeVisible();
      await expect(field(page)).toHaveValue('naloxone');
    });
  }

  test('no full text: stage one answers all the same', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('naloxone');
    await expect(status(page)).toHaveText(/pages found/);
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/overdose-and-naloxone/');
  });

  test('neither: says so, keeps the words, and tries again next time', async ({ page }) => {
    await page.route(/pages\..*\.json|pagefind/, (route) => route.abort());
    await page.reload();
    await field(page).fill('naloxone');
    await expect(status(page)).toContainText('could not load');
    await expect(field(page)).toHaveValue('naloxone');
    await expect(page.locator('[data-part="nothing"]').getByRole('link', { name: 'All pages' })).toBeVisible();
    await page.unroute(/pages\..*\.json|pagefind/);
    await field(page).fill('naloxon');
    await expect(hits(page).first()).toBeVisible();
  });

  test('without a connection, once the page has loaded', async ({ page, context }) => {
    await expect(page.locator('search-box form')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await field(page).fill('tranq');
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/what-is-in-the-supply/');
  });
});

test('markup, other scripts and ten thousand letters are only text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const text of ['<img src=x onerror=alert(1)>', 'героин', 'x'.repeat(10_000), '%00%', '$& $1']) {
    await field(page).fill(text);
    await expect(status(page)).toHaveText(/found/i);
  }
  await expect(page.locator('search-box img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('fits a width of 320 px, with the panel for danger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await field(page).fill('overdose naloxome');
  await expect(hits(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('the field in the header', () => {
  test('goes to the answer, and loads nothing before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/guides/withdrawal/', { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => /SearchBox|places\.|pagefind|\/search\//.test(path))).toEqual([]);
    await page.keyboard.press('/');
    const own = page.locator('header').getByRole('searchbox', { name: 'Search' });
    await expect(own).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(own).toHaveValue('and/or');
    await own.fill('dope sick');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=dope/);
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/withdrawal/');
  });

  test('the / key can be switched off, and on again', async ({ page }) => {
    const key = page.getByLabel(/the \/ key/);
    await key.uncheck();
    await page.goto('/guides/');
    await page.keyboard.press('/');
    await expect(page.locator('header').getByRole('searchbox')).not.toBeFocused();
    await page.goto('/search/');
    await expect(key).not.toBeChecked();
    await key.check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
