/** Every kind of page in the colors of the site, its menu laid out, and nothing that has to be scrolled sideways. */
import { addresses, kinds } from '../browser/pages';
import { contrast, text } from './reader';
import { expect, PHONE, test, type Tab } from './tab';

/** The page for what is missing by its own name: the other way the browser logs an error, and is right. */
const there = (all: string[]) => all.map((address) => (address === '/no-such-page/' ? '/404.html' : address));

/** What looks like a page whose styles are lost, in words. */
async function unstyled(tab: Tab): Promise<string[]> {
  const faults = await tab.evaluate(() => {
    const found: string[] = [];
    const menu = 'nav[aria-label="Main menu"]';
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    if (style('main a').color === 'rgb(0, 0, 238)') found.push('links in the color of the browser');
    if (style(`${menu} ul`).listStyleType !== 'none') found.push('a menu with bullets');
    if (style('header .name').textDecorationLine !== 'none') found.push('a name that is underlined');
    const tops = Array.from(document.querySelectorAll<HTMLElement>(`${menu} li`), (entry) => entry.offsetTop);
    if (new Set(tops).size > 2) found.push('a menu one below the other');
    return found;
  });
  if ((await text(tab, 'h1')) === '') faults.push('no name');
  if ((await contrast(tab, '.help-bar')) < 4.5) faults.push('an emergency line without ground or contrast');
  if ((await contrast(tab, 'body')) < 7) faults.push('text without ground or contrast');
  return faults;
}

/** Neighbors in menus, on the way here and in the emergency line that stand on one line and touch. */
const touching = (tab: Tab) =>
  tab.$$eval('.help-bar span, .help-bar .help, nav li > a', (all) => {
    const range = document.createRange();
    const letters = (element: Element) => (range.selectNodeContents(element), range.getBoundingClientRect());
    const seen = all
      .map((element) => ({ words: element.textContent!.trim(), of: element.closest('nav'), box: letters(element) }))
      .filter(({ box }) => box.width > 0);
    return seen
      .slice(1)
      .map((right, at) => [seen[at]!, right] as const)
      .filter(([left, right]) => left.of === right.of)
      .filter(([left, right]) => right.box.top < left.box.bottom - 4 && left.box.top < right.box.bottom - 4)
      .filter(([left, right]) => right.box.left - left.box.right < 6)
      .map((pair) => `${pair.map(({ words }) => words).join(' and ')} touch`);
  });

test('every kind of page is in the colors of the site, with its menu laid out', async ({ tab, baseURL }) => {
  const faults: { fault: string; address: string }[] = [];
  for (const address of there(kinds)) {
    await tab.goto(`${baseURL}${address}`);
    for (const fault of [...(await unstyled(tab)), ...(await touching(tab))]) faults.push({ fault, address });
  }
  const pages = Map.groupBy(faults, ({ fault }) => fault);
  expect([...pages].map(([fault, on]) => `${fault}: ${on.map(({ address }) => address).join(' ')}`)).toEqual([]);
});

test('no page scrolls sideways at 360 and 320 px, and none logs an error', async ({ tab, baseURL }) => {
  const wide: string[] = [];
  for (const address of there(addresses)) {
    await tab.goto(`${baseURL}${address}`);
    for (const width of [360, 320]) {
      await tab.setViewport({ ...PHONE, width });
      const beyond = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) wide.push(`${address} at ${width} px: ${beyond} px`);
    }
  }
  expect(wide).toEqual([]);
});
