/** Calendar dates and spans in words. Shared by the build and the scripts of the tools. */
import { type Beginning } from '../domain/stage';
import { type CivilDate } from '../domain/civil-date';
import { type Elapsed, type Unit } from '../domain/elapsed';
import { count, type PluralForms } from './plural';

export type UnitWords = Readonly<Record<Unit, PluralForms>>;

/** Making one costs far more than using it, and every page has two dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Written out, not as `dateStyle`: some engines of the baseline pass over that, and print digits. */
const STYLES = {
  'with-weekday': { weekday: 'long', month: 'long' },
  plain: { month: 'long' },
  short: { month: 'short' },
} as const;

function formatIn(language: string, style: keyof typeof STYLES, { year, month, day }: CivilDate): string {
  const key = language + style;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', day: 'numeric', ...STYLES[style] });
  formats.set(key, format);
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}

/** A calendar date in full: "Monday, November 23, 2026". Never shifts with the zone of the reader. */
export function formatDate(date: CivilDate, language: string, weekday: 'with-weekday' | 'plain' = 'plain'): string {
  return formatIn(language, weekday, date);
}

/** The same in few letters, for tables: "Nov 23, 2026". */
export function formatDateShort(date: CivilDate, language: string): string {
  return formatIn(language, 'short', date);
}

/** A month of a year: "November 2025". */
export function formatMonth({ year, month }: { year: number; month: number }, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  );
}

/** A month by its name: "November". */
export function formatMonthName(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long' }).format(
    new Date(Date.UTC(2000, month - 1)),
  );
}

/** "6 weeks and 5 days". */
export function formatElapsed(parts: Elapsed, units: UnitWords, language: string): string {
  const worded = parts.map(([unit, n]) => count(n, units[unit], language));
  // Firefox 68 and Safari 12.1 make no lists.
  return 'ListFormat' in Intl
    ? new Intl.ListFormat(language, { type: 'conjunction' }).format(worded)
    : (worded as string[]).join(', ');
}

export interface SpanWords {
  first: string;
  days: string;
  daysToYears: string;
  fromDays: string;
  fromYears: string;
}

/** The days a stage covers, in words, from where it and the next one begin: "Day 7 to day 89". */
export function formatSpan(begins: Beginning, next: Beginning | undefined, span: SpanWords): string {
  const fill = (text: string, values: Record<string, number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  if ('years' in begins) return fill(span.fromYears, { years: begins.years });
  if (!next) return fill(span.fromDays, { from: begins.days });
  if ('years' in next) return fill(span.daysToYears, { from: begins.days, years: next.years });
  return fill(begins.days === 0 ? span.first : span.days, { from: begins.days, to: next.days - 1 });
}
