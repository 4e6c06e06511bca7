/** Passing a page on: whatever is shown does something. */
import { addressesIn, press, text } from './reader';
import { expect, test, type Tab } from './tab';

const STATUS = 'details.share [role="status"]';

async function open(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await tab.click('details.share summary');
  await expect.poll(() => text(tab, 'details.share')).toContain('localhost:4321/meds');
}

/** Whatever is put into the clipboard, by either way that there is, stands on the page as `data-copied`. */
const watchCopying = () => {
  const note = (text: string) => void (document.documentElement.dataset['copied'] = text);
  document.addEventListener('copy', () => note(String(getSelection())));
  if (!('clipboard' in navigator)) return;
  const write = navigator.clipboard.writeText;
  navigator.clipboard.writeText = (text) => write.call(navigator.clipboard, text).then(() => note(text));
};

test('the link is copied, or it is said how to copy it by hand', async ({ tab, baseURL }) => {
  await tab.evaluateOnNewDocument(watchCopying);
  await open(tab, `${baseURL}/guides/medicines/`);
  await press(tab, 'Copy the link');
  await expect.poll(() => text(tab, STATUS)).toMatch(/^Copied\.$|Press and hold/);
  if ((await text(tab, STATUS)) === 'Copied.')
    expect(await tab.evaluate(() => document.documentElement.dataset['copied'])).toMatch(/localhost:4321\/meds$/);
});

test('each button and link that is shown does something', async ({ tab, baseURL }) => {
  await tab.evaluateOnNewDocument(() => {
    window.print = () => void (document.documentElement.dataset['done'] = 'print');
    if (navigator.share)
      navigator.share = () => ((document.documentElement.dataset['done'] = 'share'), Promise.resolve());
  });
  await open(tab, `${baseURL}/guides/medicines/`);
  const names = await tab.$$eval('details.share button', (all) =>
    all
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => (button as HTMLElement).innerText.trim()),
  );
  expect(names).toContain('Copy the link');
  const done = () => tab.evaluate(() => document.documentElement.dataset['done'] || '');
  for (const name of names) {
    await tab.evaluate(() => delete document.documentElement.dataset['done']);
    await press(tab, name);
    await expect.poll(async () => (await done()) || (await text(tab, STATUS)), { message: name }).not.toBe('');
  }
  const links = await addressesIn(tab, 'details.share a');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^(sms:.*body=.*meds|mailto:.*meds|\/share\/.+)/);
});
