/** From a date to its place on the road. */
import { enter, text } from './reader';
import { expect, test } from './tab';

/** Noon on 23 November 2026, on the visitor's own clock. */
const atNoon = () => {
  const Now = Date;
  const noon = new Now(2026, 10, 23, 12).getTime();
  window.Date = class extends Now {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [noon]) as []));
    }
    static override now = () => noon;
  } as DateConstructor;
};

test('five dates are answered, and a day that does not exist gets its message', async ({ tab, baseURL }) => {
  await tab.evaluateOnNewDocument(atNoon);
  await tab.goto(`${baseURL}/stage-finder/`);
  for (const [day, month, year, stage, days] of [
    ['20', '11', '2026', 'Stage 1: Initiation', '3 full days'],
    ['7', 'oct', '2026', 'Stage 2: Abstinence', '47 full days'],
    ['25', 'August', '2026', 'Stage 3: Maintained Abstinence', '90 full days'],
    ['24', '11', '2021', 'Stage 3: Maintained Abstinence', '1,825 full days'],
    ['23', 'nov', '2021', 'Stage 4: Advanced Recovery', '1,826 full days'],
  ] as const) {
    await enter(tab, day, month, year);
    await expect.poll(() => text(tab, '[data-part="head"]'), { message: `${day} ${month} ${year}` }).toContain(days);
    expect((await text(tab, '[data-part="head"]')).toLowerCase()).toContain(stage.toLowerCase());
    expect(await text(tab, '[data-part="answer"]')).toContain('After a break the body has lost its tolerance');
  }
  await enter(tab, '31', '2', '2024');
  await expect.poll(() => text(tab, '#finder-error')).toMatch(/not exist|only|February/);
  expect(await text(tab, '[data-part="head"]')).not.toContain('Stage');
});
