/** What a worker chooses and types above a handout, and what is printed then. */
import { expect, test } from '@playwright/test';
import { choose, print, squeezed } from './sheet';

test('with a country chosen, its numbers are printed and no others', async ({ page }) => {
  await page.goto('/handouts/families/');
  await choose(page, 'au');
  const text = await print(page, 'A4');
  for (const number of ['000', '1300 368 186', '1800 250 015', '13 11 14']) expect(text).toContain(squeezed(number));
  for (const number of ['911', '999', '112', '988']) expect(text).not.toContain(number);
});

test('with none chosen, every emergency number with its country', async ({ page }) => {
  await page.goto('/handouts/overdose/');
  const text = await print(page, 'Letter');
  for (const number of ['911US,Canada', '999UK', '000Australia', '112Ireland', '111NZ']) expect(text).toContain(number);
});

test('what a bill may show is printed beside the line', async ({ page }) => {
  await page.goto('/handouts/get-help/');
  await choose(page, 'uk');
  const text = await print(page, 'A4');
  expect(text).toContain(squeezed('May show on the phone bill.'));
});

test('a sheet for families speaks of the person they worry about', async ({ page }) => {
  await page.goto('/handouts/families/');
  await choose(page, 'uk');
  const text = await print(page, 'A4');
  expect(text).toContain(squeezed('The amount they used before can kill them now.'));
});

test('a worker can type a name and a number: they are printed, and kept nowhere', async ({ page }) => {
  const requests: string[] = [];
  await page.goto('/handouts/craving/', { waitUntil: 'networkidle' });
  const address = page.url();
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Name').fill('Jo at the van');
  await page.getByLabel('Number', { exact: true }).fill('555 0100');
  const text = await print(page, 'A4');
  expect(text).toContain('Joatthevan');
  expect(text).toContain('5550100');

  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  await expect(page.getByLabel('Name')).toHaveValue('');
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/handouts/craving/');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the country can be chosen, the box filled, and no button promises what it cannot do', async ({ page }) => {
    await page.goto('/handouts/initiation/');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByText('To print, use the menu of your browser.')).toBeVisible();
    await choose(page, 'nz');
    await expect(page.getByText('0800 787 797')).toBeVisible();
    await expect(page.getByText('SAMHSA National Helpline')).toBeHidden();
    await page.getByLabel('Name').fill('Jo');
    const text = await print(page, 'A4');
    expect(text).toContain('0800787797');
  });
});
