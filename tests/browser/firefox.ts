/**
 * The Firefox that Debian ships, over WebDriver BiDi, and what a visitor does in it.
 *
 * Playwright drives its own patched Firefox only; its BiDi mode asks for a command that Firefox ESR 153 does not have.
 */
import puppeteer, { type Page } from 'puppeteer-core';

/** @param messages collects what any page says in the console, its errors, and what its policy refused */
export async function openFirefox(executablePath: string, messages: string[]): Promise<Page> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  page.on('console', (message) => messages.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`${page.url()} ${String(error)}`));
  // Firefox writes a refusal of the policy into its own console only.
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return page;
}

/** The words of all elements that fit, as they are seen. */
export const text = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((element) => (element as HTMLElement).innerText).join(' '));

export async function press(page: Page, name: string) {
  const buttons = await page.$$('button');
  for (const button of buttons) {
    const isIt = await button.evaluate((it, words) => it.checkVisibility() && it.innerText.trim() === words, name);
    if (isIt) return button.click();
  }
  throw new Error(`There is no button “${name}” to be seen.`);
}

const focusField = (page: Page, label: string) =>
  page.evaluate((words) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((candidate) => candidate.checkVisibility() && candidate.innerText.trim() === words)?.control?.focus();
  }, label);

/** Enters a first day into the empty finder. */
export async function enter(page: Page, first: Date | [day: string, month: string, year: string]) {
  await page.reload();
  const typed = Array.isArray(first) ? first : [first.getDate(), first.getMonth() + 1, first.getFullYear()].map(String);
  for (const [index, label] of ['Day', 'Month', 'Year'].entries()) {
    await focusField(page, label);
    await page.keyboard.type(typed[index] ?? '');
  }
  await page.keyboard.press('Enter');
}
