/** What axe finds on a page as it stands: narrow and wide, in light, in dark and in forced colors. */
import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

type Options = Parameters<AxeBuilder['options']>[0];
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** WCAG 2.0 to 2.2, levels A and AA, axe's best practice, and of level AAA the contrast of all text. */
const ALL: Options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** In dark only colors differ. */
const COLORS: Options = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };

const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none' };

const looks: [name: string, width: number, media: Media, options: Options, leftOut?: string][] = [
  ['320 px', 320, PLAIN, ALL],
  ['1280 px', 1280, PLAIN, ALL],
  ['dark', 320, { ...PLAIN, colorScheme: 'dark' }, COLORS],
  // Axe reads the fill of a button's letters, to which Chromium does not apply forced colors; what is seen is right.
  ['forced colors', 320, { ...PLAIN, forcedColors: 'active' }, COLORS, 'button'],
];

/** Each finding in one line: the look, the rule, the element, what is wrong. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, width, media, options, leftOut] of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    // Without resultTypes axe also makes long lists of what is right. The site has no frames to wait for.
    const axe = new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] }).setLegacyMode();
    const { violations } = await (leftOut ? axe.exclude(leftOut) : axe).analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${name}: ${id}: ${target.join(' ')}: ${failureSummary}`);
      }
    }
  }
  await page.emulateMedia(PLAIN);
  return found;
}
