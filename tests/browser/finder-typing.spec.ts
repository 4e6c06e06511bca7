/** Whole dates in one box, and whatever else people type. */
import { expect, test } from '@playwright/test';
import { answer, enter, expectFields, head, open, paste } from './finder-page';

test.describe('a date that has to wait to be read', () => {
  const ODD = '23rd of Nov in 2025';

  for (const next of ['another date', 'not stopped yet'] as const)
    test(`does not come after what was asked since: ${next}`, async ({ page }) => {
      let send = () => {};
      const sent = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/_astro/start-date.*.js', async (route) => (await sent, route.continue()));
      await open(page);
      await enter(page, ODD, '', '');
      if (next === 'another date') await enter(page, '7', '10', '2026');
      else await page.getByRole('button', { name: 'I have not stopped yet' }).click();
      const said = next === 'another date' ? '49 full days' : 'still to come';
      await expect(head(page)).toContainText(said, { useInnerText: true });
      const read = page.waitForResponse('**/_astro/start-date.*.js');
      send();
      await (await read).finished();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      await expect(head(page)).toContainText(said, { useInnerText: true });
      await expect(head(page)).not.toContainText('2025', { useInnerText: true });
    });
});

test.describe('a whole date in one box', () => {
  for (const text of ['2025-11-23', '23.11.2025', '23 Nov 2025', 'November 23, 2025', '23 de noviembre de 2025']) {
    test(`${text}, pasted, fills all three`, async ({ page }) => {
      await open(page);
      await paste(page, 'Month', text);
      await expectFields(page, '23', 'November', '2025');
      await page.keyboard.press('Enter');
      await expect(head(page)).toContainText('Counted from your first day, Sunday, November 23, 2025');
    });
  }

  test('typed instead of pasted, it is read when the button is pressed', async ({ page }) => {
    await open(page);
    await enter(page, '', '', 'Nov 23rd 2025');
    await expectFields(page, '23', 'November', '2025');
    await expect(head(page)).toContainText('Sunday, November 23, 2025');
  });

  for (const way of ['pasted', 'typed'] as const) {
    test(`3/4/2025, ${way}: the two readings in words, and the one chosen`, async ({ page }) => {
      await open(page);
      if (way === 'pasted') await paste(page, 'Day', '3/4/2025');
      else await enter(page, '3/4/2025', '', '');
      const question = page.getByRole('group', { name: 'That can be read in two ways. Which day is it?' });
      await expect(question.getByRole('button')).toHaveText(['March 4, 2025', 'April 3, 2025'].sort().reverse());
      await expect(question.getByRole('button').first()).toBeFocused();
      await expect(answer(page)).toBeHidden();
      await question.getByRole('button', { name: 'April 3, 2025' }).click();
      await expect(question).toBeHidden();
      await expectFields(page, '3', 'April', '2025');
      await expect(head(page).getByRole('heading')).toBeFocused();
      await expect(head(page)).toContainText('Thursday, April 3, 2025');
    });
  }
});

test('jumbled and hostile texts: one message, one question or one answer, and no markup of theirs', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
  await open(page);
  const texts = [
    '<img src=x onerror=alert(1)>',
    '"><script>document.title="x"</script>',
    '{start}',
    '$&',
    '__proto__',
    'constructor',
    '\u202e2025-11-23',
    '😀'.repeat(500),
    '1'.repeat(5000),
    '٣/٤/٢٠٢٥',
    '-1',
    'NaN',
    '1e1',
    '0x7',
    '2025-11-23T00:00:00Z',
  ];
  await page.waitForLoadState('networkidle');
  const results = await page.evaluate(async (list) => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).length;
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-part="form"] [data-field]')];
    const counts: number[] = [];
    for (const text of list) {
      for (const at of fields.keys()) {
        fields.forEach((field, index) => (field.value = index === at ? text : ['7', '11', '2025'][index]!));
        document.querySelector<HTMLFormElement>('[data-part="form"]')!.requestSubmit();
        await Promise.resolve();
        counts.push(shown('[data-problem]') + shown('.either') + shown('[data-part="answer"]'));
      }
    }
    return counts;
  }, texts);
  expect(new Set(results)).toEqual(new Set([1]));
  expect(await page.locator('stage-finder img, stage-finder script').count()).toBe(0);
  await expect(page).toHaveTitle(/Find your stage/);
  expect(errors).toEqual([]);
});
