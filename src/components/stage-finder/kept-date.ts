/**
 * The one thing about a visitor that this site may keep on a device, and only when asked: the first day, and
 * whose it is. One entry, so that to forget is to remove it.
 */
import { fromIso, toIso, type CivilDate } from '@/domain/civil-date';
import { type CalendarMonth } from '@/domain/month-only';
import { voices, type Voice } from '@/i18n/voices';
import { type Asked } from './answer';

export const ENTRY = 'first-day';

export type FirstDay = { kind: 'day'; date: CivilDate } | { kind: 'month'; month: CalendarMonth };

/** Whether what was asked is a first day, or the month of one. */
export function isFirstDay(asked: Asked | undefined): asked is FirstDay {
  return asked?.kind === 'day' || asked?.kind === 'month';
}

export interface Kept {
  voice: Voice;
  asked: FirstDay;
}

/** What an entry looks like: "me 2026-10-07", or "them 2026-10" for a month. */
export function entryOf({ voice, asked }: Kept): string {
  return `${voice} ${asked.kind === 'day' ? toIso(asked.date) : toIso({ ...asked.month, day: 1 }).slice(0, 7)}`;
}

/** @returns whether the browser kept it: some refuse, in private windows or by a setting. */
export function keep(first: Kept): boolean {
  try {
    localStorage.setItem(ENTRY, entryOf(first));
    return true;
  } catch {
    return false;
  }
}

/** What is kept; `undefined` when nothing is, or nothing that this page wrote. */
export function kept(): Kept | undefined {
  try {
    const [, word, month, day] = /^(\w+) (\d{4}-\d\d)(-\d\d)?$/.exec(localStorage.getItem(ENTRY) ?? '') ?? [];
    const voice = voices.find((known) => known === word);
    const date = fromIso(`${month}${day ?? '-01'}`);
    if (!voice || !date) return undefined;
    return {
      voice,
      asked: day ? { kind: 'day', date } : { kind: 'month', month: { year: date.year, month: date.month } },
    };
  } catch {
    return undefined;
  }
}

/** @returns whether nothing is kept now: a browser may refuse to change what it keeps. */
export function forget(): boolean {
  try {
    localStorage.removeItem(ENTRY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
  return kept() === undefined;
}
