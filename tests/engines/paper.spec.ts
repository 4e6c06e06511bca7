/** On paper the numbers and the warning are there, as often as they should be, and no sheet is empty. */
import { countries, handouts, lines, papers } from '../browser/sheet';
import { count, printed } from './paper';
import { expect, test } from './tab';

const TOLERANCE = 'After a break the body has lost its tolerance';
const emergency = (of: string) => lines.find(({ country, kind }) => country === of && kind === 'emergency')!.call!;

/** What a sheet says of emergencies before a country is chosen: each number, once for each place. */
const numbers = [...new Set(countries.filter((country) => country !== 'all').map(emergency))];

for (const paper of papers) {
  test(`${paper}: ten cards, each with what to do, every emergency number and its address`, async ({
    tab,
    baseURL,
  }) => {
    await tab.goto(`${baseURL}/share/cards/`);
    const sheets = await printed(tab, paper);
    expect(sheets.filter((text) => text === '')).toEqual([]);
    const seen = [...numbers, TOLERANCE, 'localhost:4321/od'].map((words) => [words, count(sheets, words)]);
    expect(seen).toEqual(seen.map(([words]) => [words, 10]));
  });

  test(`${paper}: cards for one country have its number alone`, async ({ tab, baseURL }) => {
    await tab.goto(`${baseURL}/share/cards/`);
    await tab.select('sheet-tools label > select:not(.choose-face)', 'uk');
    const sheets = await printed(tab, paper);
    expect([count(sheets, emergency('uk')), count(sheets, emergency('us'))]).toEqual([10, 0]);
  });

  test(`${paper}: each handout has the emergency numbers and the warning, and no empty sheet`, async ({
    tab,
    baseURL,
  }) => {
    const faults: string[] = [];
    for (const { id } of handouts) {
      await tab.goto(`${baseURL}/handouts/${id}/`);
      const sheets = await printed(tab, paper);
      for (const words of [...numbers, TOLERANCE, 'Last checked'])
        if (count(sheets, words) === 0) faults.push(`${id}: no “${words}”`);
      if (sheets.includes('')) faults.push(`${id}: an empty sheet`);
    }
    expect(faults).toEqual([]);
  });

  test(`${paper}: the poster has its warning with the numbers, and ten strips`, async ({ tab, baseURL }) => {
    await tab.goto(`${baseURL}/share/poster/`);
    const sheets = await printed(tab, paper);
    expect(sheets.filter((text) => text === '')).toEqual([]);
    expect(numbers.filter((number) => count(sheets, number) === 0)).toEqual([]);
    expect(count(sheets, 'Who to call: localhost:4321/help')).toBe(10);
  });

  test(`${paper}: what to do in an overdose is printed with its numbers, and without menus`, async ({
    tab,
    baseURL,
  }) => {
    await tab.goto(`${baseURL}/guides/overdose-and-naloxone/`);
    const sheets = await printed(tab, paper);
    expect(sheets.filter((text) => text === '')).toEqual([]);
    // At the top of the first sheet, and again where the steps say whom to call.
    expect(numbers.filter((number) => !sheets[0]!.includes(number))).toEqual([]);
    expect(count(sheets, 'Give naloxone now')).toBeGreaterThan(0);
    expect(['Skip to the text', 'Share this page'].filter((words) => count(sheets, words) > 0)).toEqual([]);
  });
}
