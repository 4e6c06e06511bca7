/** Leaving at once, on the page where it matters: by the button, which stays in reach, and by Shift. */
import { contrast, text } from './reader';
import { expect, test, type Tab } from './tab';

const PAGE = '/families/staying-safe-online/';
const ELSEWHERE = 'https://www.bbc.com/weather';
const LINK = 'quick-exit a';

/** Opens the page, and tells later whether the tab was led away. The page stays: the other one never answers. */
async function open(tab: Tab, baseURL: string | undefined): Promise<() => boolean> {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${baseURL}${PAGE}`);
  return () => asked.includes(ELSEWHERE);
}

const shift = async (tab: Tab, times: number) => {
  for (let press = 0; press < times; press++) await tab.keyboard.press('Shift');
};

test('the button stays in sight, on a ground of its own, and can be read', async ({ tab, baseURL }) => {
  await open(tab, baseURL);
  await tab.evaluate(() => scrollTo(0, 2000));
  const [top, isOnTop] = await tab.evaluate((selector) => {
    const link = document.querySelector(selector)!;
    const box = link.getBoundingClientRect();
    return [box.top, link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))];
  }, LINK);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(40);
  expect(isOnTop).toBe(true);
  expect(await contrast(tab, LINK)).toBeGreaterThan(4.5);
  expect(await contrast(tab, 'quick-exit')).toBeGreaterThan(4.5);
});

test('a press of the button hides the page and leads away', async ({ tab, baseURL }) => {
  const isAway = await open(tab, baseURL);
  const left = await tab.evaluate((selector) => {
    (document.querySelector(selector) as HTMLElement).click();
    return [getComputedStyle(document.body).display, document.title];
  }, LINK);
  expect(left).toEqual(['none', 'Loading']);
  await expect.poll(isAway).toBe(true);
});

test('three presses of Shift lead away, and the page says so where it is so', async ({ tab, baseURL }) => {
  const isAway = await open(tab, baseURL);
  expect(await text(tab, 'quick-exit')).toContain('Shift');
  await shift(tab, 2);
  expect(isAway()).toBe(false);
  await shift(tab, 1);
  await expect.poll(isAway).toBe(true);
});

test('Shift in a field is for capitals, and leads nowhere', async ({ tab, baseURL }) => {
  const isAway = await open(tab, baseURL);
  await tab.focus('header input[type="search"]');
  await shift(tab, 4);
  await tab.keyboard.type('Naloxone');
  await expect.poll(() => tab.$$eval('header input', ([field]) => (field as HTMLInputElement).value)).toBe('Naloxone');
  expect(isAway()).toBe(false);
  expect(new URL(tab.url()).pathname).toBe(PAGE);
});
