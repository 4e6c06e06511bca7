/** Fills the two lists of milestones, from the one item in the markup. */
import { type CivilDate } from '@/domain/civil-date';
import { milestones, type Milestone } from '@/domain/milestones';
import { formatDate } from '@/i18n/dates';
import { count } from '@/i18n/plural';
import { type AnswerWords } from './answer';
import { find } from './parts';

/** Milestones still to come, on the page and in the calendar file. */
export const MILESTONES_AHEAD = 3;

/** Of those reached, the latest stand in the open. */
const LATEST = 3;

/** "18 months". */
export function nameOf({ span: [unit, number] }: Milestone, { units, language }: AnswerWords): string {
  return count(number, units[unit], language);
}

/** The latest reached comes first, as what is next to come does. Without a first day both lists are empty. */
export function listMilestones(
  finder: HTMLElement,
  start: CivilDate | undefined,
  today: CivilDate,
  words: AnswerWords,
): void {
  const { reached, ahead } = start ? milestones(start, today, MILESTONES_AHEAD) : { reached: [], ahead: [] };
  const template = find<HTMLTemplateElement>(finder, '[data-part="milestone"]');
  const latestFirst = [...reached].reverse();
  const lists = { ahead, reached: latestFirst.slice(0, LATEST), earlier: latestFirst.slice(LATEST) };
  for (const [list, those] of Object.entries(lists)) {
    const items = those.map((milestone) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      item.querySelector('b')?.append(nameOf(milestone, words));
      item.querySelector('span')?.append(formatDate(milestone.date, words.language, 'with-weekday'));
      return item;
    });
    const place = find(finder, `[data-list="${list}"]`);
    place.textContent = '';
    place.append(...items);
  }
  find(finder, '.milestones details').hidden = lists.earlier.length === 0;
}
