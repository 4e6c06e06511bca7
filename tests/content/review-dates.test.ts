/** Advice grows old. A page or line past its check stops the tests; one that is nearly due is named. */
import { expect, test } from 'vitest';
import { dateProblems, problemText } from '@/checks';
import { readContent } from '@/checks/content';
import { dueDates } from '@/checks/dates';

const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const today = isoDay(Date.now());
const inAMonth = isoDay(Date.now() + 30 * 86_400_000);
const content = readContent('.');

test('nothing is overdue for its check, checked too rarely, or checked in the future', ({ annotate }) => {
  const soon = dueDates(content).filter(({ by }) => by >= today && by < inAMonth);
  const named = soon.map(({ file, near, by }) => `${file} (${near}, ${by})`);
  if (soon.length > 0) void annotate(`Due within 30 days: ${named.join(', ')}`);
  expect(content.pages.length).toBeGreaterThan(40);
  expect(dateProblems(content, today).map(problemText)).toEqual([]);
});
