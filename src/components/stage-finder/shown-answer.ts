/** Puts an answer on the page: its words, its dates, its lists, and what may be taken away of it. */
import { addDays, fromIso, type CivilDate } from '@/domain/civil-date';
import { formatDate } from '@/i18n/dates';
import { answer, isAbsurd, type AnswerWords, type Asked } from './answer';
import { deviceToday } from './clock';
import { memory } from './memory';
import { listMilestones } from './milestone-lists';
import { fill, find, listReadings, reveal, voiceOf } from './parts';
import { roadOf, wordsOf } from './settings';
import { openTodayForm, todayForm } from './today-form';

/**
 * @param correction days by which the visitor put the device's calendar right
 * @param notices more words of the page that hold
 * @returns the day it was worked out for, when there is an answer: to some questions there is none
 */
export function showAnswer(
  finder: HTMLElement,
  asked: Asked,
  correction: number,
  notices: Iterable<string>,
): CivilDate | undefined {
  const device = deviceToday();
  const today = addDays(device, correction);
  const words = wordsOf(finder);
  const voice = voiceOf(finder);
  const { holds, values } = answer(asked, roadOf(finder), today, words);
  const isAnswer = holds.includes('answer');
  const isDoubtful = isAnswer && correction === 0 && isAbsurd(device, fromIso(finder.dataset['since'] ?? '') ?? device);
  const remembered = memory(voice, asked, finder.lang);
  fill(finder, { ...values, ...remembered.values, today: formatDate(today, finder.lang, 'with-weekday') });
  listMilestones(finder, asked.kind === 'day' ? asked.date : undefined, today, words);
  listReadings(finder, asked.kind === 'either' ? asked.dates : [], finder.lang);
  if (isDoubtful && !todayForm(finder)) openTodayForm(finder);
  reveal(finder, [voice, ...holds, ...remembered.holds, ...notices, ...(isDoubtful ? ['doubt'] : [])]);
  if (isAnswer) void offer(finder, asked, today, words);
  return isAnswer ? today : undefined;
}

/** What may be done with an answer is not needed to answer. */
export const bringTakeAway = () => import('./take-away');

/** How many answers were offered: one that waited for the module must not come after a later one. */
let offered = 0;

/** What may be done with an answer is loaded with the first one; where it does not come, the page says so. */
async function offer(finder: HTMLElement, asked: Asked, today: CivilDate, words: AnswerWords): Promise<void> {
  const own = ++offered;
  const place = find(finder, 'take-away');
  try {
    const { TakeAway } = await bringTakeAway();
    if (own === offered && place instanceof TakeAway) place.offer(asked, today, words);
  } catch {
    find(place, '[data-part="broken"]').hidden = false;
  }
}
