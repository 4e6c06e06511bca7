/** By keyboard alone, on each kind of page: everything, in the order in which it is seen, with a ring, there and back. */
import { expect, test, type Page } from '@playwright/test';
import { kinds } from './pages';
import { watchTabStops, type Stop } from './tab-stops';

test.setTimeout(300_000);

async function press(page: Page, keys: string, times: number): Promise<Stop[]> {
  await page.evaluate(() => (window.tabStops = []));
  for (let presses = 0; presses < times; presses++) await page.keyboard.press(keys);
  return page.evaluate(() => window.tabStops);
}

const places = (stops: Stop[]) => stops.map(({ index }) => index);

/** Pairs of stops in one part of the page of which the second is seen before the first: above it, or left of it. */
function againstTheEye(stops: Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.part !== stop.part) return [];
    const isAbove = stop.box.bottom <= before.box.top && stop.box.left < before.box.right;
    const isInLine = stop.box.top < before.box.bottom && stop.box.bottom > before.box.top;
    const isLeft = isInLine && stop.box.right <= before.box.left && stop.box.bottom <= before.box.bottom;
    return isAbove || isLeft ? [`“${stop.name}” after “${before.name}”`] : [];
  });
}

for (const width of [360, 1280]) {
  for (const address of kinds) {
    test(`${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // Some tools look at what the device holds before they show their buttons.
      await page.goto(address, { waitUntil: 'networkidle' });
      const count = await page.evaluate(watchTabStops);
      const inOrder = [...Array(count).keys()];

      const there = await press(page, 'Tab', count);
      expect(there[0]?.name).toBe('Skip to the text');
      expect(places(there)).toEqual(inOrder);
      expect(there.filter(({ isRingShown }) => !isRingShown)).toEqual([]);
      expect(againstTheEye(there)).toEqual([]);

      const back = await press(page, 'Shift+Tab', count - 1);
      expect(places(back)).toEqual(inOrder.reverse().slice(1));
    });
  }
}
