/** Advice grows old. A page or line past its check stops the tests; one that is nearly due is named. */
import { expect, test } from 'vitest';
import { pages, readYaml } from './files';

const DAY = 86_400_000;
const today = new Date().toISOString().slice(0, 10);
const plusDays = (iso: string, days: number) => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);

/** Help lines are checked every three months, with ten days of grace. */
const LINE_DAYS = 102;

const lines = readYaml<{ id: string; checked: string }[]>('content/help-lines.yaml');
const due = [
  ...pages.map(({ file, data }) => ({ what: file, by: data.nextReview })),
  ...lines.map(({ id, checked }) => ({ what: `content/help-lines.yaml: ${id}`, by: plusDays(checked, LINE_DAYS) })),
];

test('nothing is overdue for its check', ({ annotate }) => {
  const soon = due.filter(({ by }) => by >= today && by < plusDays(today, 30));
  if (soon.length > 0) void annotate(`Due within 30 days: ${soon.map(({ what, by }) => `${what} (${by})`).join(', ')}`);
  expect(
    due.filter(({ by }) => by < today),
    'Read it against its sources again, then set the dates.',
  ).toEqual([]);
});

test('a page is checked again within a year, and no check lies in the future', () => {
  const wrong = pages.filter(
    ({ data: { reviewed, nextReview } }) =>
      nextReview <= reviewed || nextReview > plusDays(reviewed, 366) || reviewed > today,
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
  expect(lines.filter(({ checked }) => checked > today)).toEqual([]);
});
