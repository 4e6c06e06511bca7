/** The form with the first day: what it says, and a whole date put where it belongs. */
import type { DateWords } from '@/domain/date-text';
import { readPlainDate, type StartDate, type TypedDate } from '@/domain/plain-date';
import { formatMonthName } from '@/i18n/dates';
import { isFirstDay } from './kept-date';
import { find, typedIn, typeInto } from './parts';
import { wordsOf } from './settings';

export function dateForm(finder: HTMLElement): HTMLElement {
  return find(finder, '[data-part="form"]');
}

type Reader = (typed: TypedDate, words: DateWords) => StartDate;

let reader: Reader | undefined;

/** Brings what reads dates that do not keep to their boxes; asked for as soon as the form is in use. */
export async function bringReader(): Promise<Reader> {
  reader ??= (await import('@/domain/start-date')).readStartDate;
  return reader;
}

/** What boxes say: at once where they hold a plain date, or where the reader of all others has come. */
export function readBoxes(form: HTMLElement, words: DateWords): StartDate | Promise<StartDate> {
  const typed = typedIn(form);
  const plain = readPlainDate(typed, words.months);
  if (plain) return plain;
  if (reader) return reader(typed, words);
  // Without a connection it cannot come; the message then says how to write a date that needs no reader.
  return bringReader().then(
    (read) => read(typed, words),
    () => ({ kind: 'problem', problem: 'unclear', field: 'day' }),
  );
}

/** A whole date dropped into one box, which goes into all three; nothing for any other input. */
export async function readPasted(
  finder: HTMLElement,
  { target, inputType }: InputEvent,
): Promise<StartDate | undefined> {
  if (!/^insertFrom(Paste|Drop)/.test(inputType) || !(target instanceof HTMLInputElement)) return undefined;
  if (!dateForm(finder).contains(target)) return undefined;
  const { value } = target;
  const read = await bringReader().catch(() => undefined);
  const asked = read?.({ day: value, month: '', year: '' }, wordsOf(finder));
  // Something else may stand there by now.
  if (!asked || asked.kind === 'problem' || target.value !== value) return undefined;
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
