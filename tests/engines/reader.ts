/** What a reader sees and does in an old engine. */
import { expect } from '@playwright/test';
import { type Tab } from './tab';

/** The words of all elements that fit and can be seen, as they are seen. */
export const text = (tab: Tab, selector: string): Promise<string> =>
  tab.$$eval(selector, (all) =>
    all
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => (element as HTMLElement).innerText)
      .join(' '),
  );

/** Presses the one button with this name that is seen. */
export async function press(tab: Tab, name: string): Promise<void> {
  const found = await tab.evaluate((words) => {
    const buttons = Array.from(document.querySelectorAll('button'));
    const button = buttons.find((each) => each.getClientRects().length > 0 && each.innerText.trim() === words);
    if (button) button.click();
    return Boolean(button);
  }, name);
  expect(found, `a button “${name}”`).toBe(true);
}

/** Types into a field, over what stands in it. */
export async function fill(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.$$eval(selector, ([field]) => (field as HTMLInputElement).select());
  await tab.keyboard.press('Backspace');
  await tab.focus(selector);
  await tab.keyboard.type(words);
}

/** Asks the stage finder, which is open. */
export async function enter(tab: Tab, day: string, month: string, year: string): Promise<void> {
  for (const [field, words] of Object.entries({ day, month, year }))
    await fill(tab, `[data-part="form"] [data-field="${field}"]`, words);
  await press(tab, 'Show the stage');
}

export const addressesIn = (tab: Tab, selector: string): Promise<(string | null)[]> =>
  tab.$$eval(selector, (all) => all.map((link) => link.getAttribute('href')));

/** How the letters of an element stand against what is behind them (WCAG 2, contrast ratio); 0 without a ground. */
export const contrast = (tab: Tab, selector: string): Promise<number> =>
  tab.$$eval(selector, ([element]) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) || []).map(Number);
    const light = (color: string) =>
      channels(color)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)))
        .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0);
    const { color, backgroundColor } = getComputedStyle(element!);
    if (channels(backgroundColor)[3] === 0) return 0;
    const [dark, bright] = [light(color), light(backgroundColor)].sort((a, b) => a - b);
    return (bright! + 0.05) / (dark! + 0.05);
  });
