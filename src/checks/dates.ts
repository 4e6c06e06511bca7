/**
 * Checks that are due. Apart from the others, because a build must not know what day it is: the same
 * content gives the same site. `npm test` asks.
 */
import { addDays, addMonths, fromIso, toIso, type CivilDate } from '../domain/civil-date.ts';
import { type Content } from './content.ts';
import { problemIn, type Problem } from './problem.ts';

/** Help lines are checked every three months, as content/help-lines.yaml says. */
const LINE_MONTHS = 3;
/** Days after that on which `npm test` does not fail yet. */
const GRACE = 10;
/** Pages are read again within a year. */
const PAGE_DAYS = 366;

/** The ISO date by which a help line is due again that was checked on another. */
export function lineDue(checked: string): string {
  return toIso(addMonths(fromIso(checked) as CivilDate, LINE_MONTHS));
}

const plusDays = (iso: string, days: number) => toIso(addDays(fromIso(iso) as CivilDate, days));

/** What has to be checked, and the last day for it. */
export function dueDates({ pages, lists }: Content): { file: string; text: string; near: string; by: string }[] {
  const lines = lists.get('content/help-lines.yaml');
  return [
    ...pages.map(({ file, text, data }) => ({ file, text, near: 'nextReview:', by: String(data['nextReview']) })),
    ...(lines?.entries ?? []).map((line) => ({
      file: lines?.file ?? '',
      text: lines?.text ?? '',
      near: `id: ${String(line['id'])}`,
      by: plusDays(lineDue(String(line['checked'])), GRACE),
    })),
  ];
}

/** @param today ISO date */
export function dateProblems(content: Content, today: string): Problem[] {
  const overdue = dueDates(content)
    .filter(({ by }) => by < today)
    .map(({ file, text, near, by }) =>
      problemIn(file, text, {
        what: `The check was due on ${by}.`,
        remedy: 'Read it against its sources again, then set the dates.',
        near,
      }),
    );
  const wrong = content.pages.flatMap(({ file, text, data }) => {
    const [reviewed, next] = [String(data['reviewed']), String(data['nextReview'])];
    const finding =
      reviewed > today
        ? { what: `reviewed is ${reviewed}, a day that has not come yet.`, remedy: 'Write the day it was read.' }
        : next <= reviewed || next > plusDays(reviewed, PAGE_DAYS)
          ? { what: `nextReview is ${next}.`, remedy: `Write a day within a year after ${reviewed}.` }
          : undefined;
    return finding ? [problemIn(file, text, { ...finding, near: reviewed > today ? 'reviewed:' : 'nextReview:' })] : [];
  });
  const lines = content.lists.get('content/help-lines.yaml');
  const future = (lines?.entries ?? [])
    .filter(({ checked }) => String(checked) > today)
    .map(({ id, checked }) =>
      problemIn(lines?.file ?? '', lines?.text ?? '', {
        what: `${String(id)}.checked is ${String(checked)}, a day that has not come yet.`,
        remedy: 'Write the day it was checked.',
        near: `id: ${String(id)}`,
      }),
    );
  return [...overdue, ...wrong, ...future];
}
