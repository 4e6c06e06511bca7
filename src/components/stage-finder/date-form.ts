/** The form with the first day: what it says, and a whole date put where it belongs. */
import { FIELDS, readStartDate, type StartDate } from '@/domain/start-date';
import { readWritten } from '@/domain/written-date';
import { formatMonthName } from '@/i18n/dates';
import { isFirstDay } from './kept-date';
import { find, typedIn, typeInto } from './parts';
import { wordsOf } from './settings';

export function dateForm(finder: HTMLElement): HTMLElement {
  return find(finder, '[data-part="form"]');
}

/** What the boxes say. A date that stands in some of them is put into all three. */
export function readDateForm(finder: HTMLElement): StartDate {
  const typed = typedIn(dateForm(finder));
  const asked = readStartDate(typed, wordsOf(finder));
  if (FIELDS.some((field) => typed[field].trim() === '')) writeDate(finder, asked);
  return asked;
}

/** A whole date dropped into one box, which goes into all three; nothing for any other input. */
export function readPasted(finder: HTMLElement, { target, inputType }: InputEvent): StartDate | undefined {
  if (!/^insertFrom(Paste|Drop)/.test(inputType) || !(target instanceof HTMLInputElement)) return undefined;
  const words = wordsOf(finder);
  if (!dateForm(finder).contains(target) || (readWritten(target.value, words) ?? []).length === 0) return undefined;
  const asked = readStartDate({ day: target.value, month: '', year: '' }, words);
  writeDate(finder, asked);
  return asked;
}

/** Puts a day or a month into the boxes, the month as a name, so that nobody can mix up the numbers. */
export function writeDate(finder: HTMLElement, asked: StartDate): void {
  if (!isFirstDay(asked)) return;
  const { year, month } = asked.kind === 'day' ? asked.date : asked.month;
  const day = asked.kind === 'day' ? String(asked.date.day) : '';
  typeInto(dateForm(finder), { day, month: formatMonthName(month, finder.lang), year: String(year) });
}

export function emptyDateForm(finder: HTMLElement): void {
  typeInto(dateForm(finder), { day: '', month: '', year: '' });
}
