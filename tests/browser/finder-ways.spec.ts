/** Whose date, whole dates, months, days to come, and whatever else people type. */
import { expect, test } from '@playwright/test';
import { answer, enter, expectFields, head, open, paste } from './finder-page';

test('both voices: every sentence of form and answer is for the one it speaks to', async ({ page }) => {
  await open(page);
  await enter(page, '7', '10', '2026');
  await expect(head(page)).toContainText('Counted from your first day', { useInnerText: true });
  await page.getByLabel('Someone I care about').check();
  const text = await page.locator('stage-finder').innerText();
  for (const sentence of [
    'Their first day without heroin',
    'They have not stopped yet',
    'Where they are on the road',
    'Their date fits',
    'Counted from their first day',
    'They are here',
    'The amount they used before can kill them now',
    'Three things that matter to them in Abstinence',
    'Two skills they can use',
    'For you, beside the road',
    'Have they used again since then?',
    'Every day they have had still counts',
  ]) {
    expect(text).toContain(sentence);
  }
  const mine = /Your first day|your first day|I have not stopped|You are here|Your date|you used before|you have had/;
  expect(text).not.toMatch(mine);
  await page.getByLabel('Me', { exact: true }).check();
  const own = await page.locator('stage-finder').innerText();
  expect(own).not.toMatch(/\b(they|their|them)\b(?! take)/i);
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
      await expect(head(page)).toBeFocused();
      await expect(head(page)).toContainText('Thursday, April 3, 2025');
    });
  }
});

test.describe('only the month is known', () => {
  test('a month inside one stage', async ({ page }) => {
    await open(page);
    await enter(page, '', 'may', '2024');
    await expect(head(page)).toContainText('Your month fits', { useInnerText: true });
    await expect(head(page)).toContainText('Stage 3: Maintained Abstinence', { useInnerText: true });
    await expect(head(page)).toContainText('Somewhere from 908 to 938 full days', { useInnerText: true });
    await expect(head(page)).toContainText('some day in May 2024');
    await expect(page.locator('.milestones')).toBeHidden();
  });

  test('a month across a boundary names both stages and offers both guides', async ({ page }) => {
    await open(page);
    await enter(page, '', '11', '2026');
    await expect(head(page).locator('.place:visible')).toHaveText([/Stage 1: Initiation/, /Stage 2: Abstinence/]);
    await expect(head(page)).toContainText('Somewhere from 0 to 24 full days', { useInnerText: true });
    for (const name of ['Initiation', 'Abstinence']) {
      await expect(answer(page).getByRole('link', { name: `Read the guide to ${name}` })).toBeVisible();
    }
    await expect(answer(page).getByText('Perhaps here').filter({ visible: true })).toHaveCount(2);
  });
});

test.describe('the first day is still to come', () => {
  test('not stopped yet', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'I have not stopped yet' }).click();
    await expect(head(page)).toContainText('Your first day is still to come', { useInnerText: true });
    await expect(head(page)).not.toContainText('The day you gave', { useInnerText: true });
    await expect(answer(page).getByRole('link', { name: 'Read the guide to Initiation' })).toBeVisible();
    await expect(answer(page).getByRole('link', { name: 'Who to call, by country' })).toBeVisible();
    await expect(page.locator('[data-problem]:visible')).toHaveCount(0);
  });

  for (const [day, month, year, says] of [
    ['3', '12', '2026', 'The day you gave is Thursday, December 3, 2026.'],
    ['26', '11', '2026', 'If you crossed the date line'],
    ['', '12', '2026', 'The day you gave is December 2026.'],
    ['1', '1', '2062', 'more than a year from now'],
  ] as const) {
    test(`a planned day: ${day} ${month} ${year}`, async ({ page }) => {
      await open(page);
      await enter(page, day, month, year);
      await expect(head(page)).toContainText('Your first day is still to come', { useInnerText: true });
      await expect(head(page)).toContainText(says, { useInnerText: true });
      await expect(head(page)).not.toContainText(/\d+ (full )?days?/, { useInnerText: true });
      await expect(answer(page).getByRole('link', { name: 'Read the guide to Initiation' })).toBeVisible();
      await expect(page.locator('[aria-invalid]')).toHaveCount(0);
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
  const results = await page.evaluate((list) => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).length;
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-part="form"] [data-field]')];
    return list.flatMap((text) =>
      fields.map((_, at) => {
        fields.forEach((field, index) => (field.value = index === at ? text : ['7', '11', '2025'][index]!));
        document.querySelector<HTMLFormElement>('[data-part="form"]')!.requestSubmit();
        return shown('[data-problem]') + shown('.either') + shown('[data-part="answer"]');
      }),
    );
  }, texts);
  expect(new Set(results)).toEqual(new Set([1]));
  expect(await page.locator('stage-finder img, stage-finder script').count()).toBe(0);
  await expect(page).toHaveTitle(/Find your stage/);
  expect(errors).toEqual([]);
});
