/** What the finder's markup tells its script: the rule, and words by language. */
import { type RoadStage } from '@/domain/stage';
import { type StartDate, type TypedDate } from '@/domain/start-date';
import { type DateWords } from '@/domain/written-date';
import { formatMonthName, type UnitWords } from '@/i18n/dates';
import { type PluralForms } from '@/i18n/plural';
import { type AnswerWords } from './answer';

/** The rule, read from the list that is also there without script. */
export function roadOf(finder: HTMLElement): RoadStage[] {
  const items = [...finder.querySelectorAll<HTMLElement>('[data-begins]')];
  return items.map(({ dataset }) => ({ id: dataset['stage'] ?? '', begins: JSON.parse(dataset['begins'] ?? '') }));
}

/** Words that the markup cannot show by itself: forms of counted things, and those a date may be written with. */
export function wordsOf({ dataset, lang }: HTMLElement): DateWords & AnswerWords {
  const list = (name: string) => (dataset[name] ?? '').toLowerCase().split(',');
  return {
    language: lang,
    months: list('months'),
    skipped: list('skipped'),
    units: JSON.parse(dataset['units'] ?? '') as UnitWords,
    fullDays: JSON.parse(dataset['fullDays'] ?? '') as PluralForms,
  };
}

/** A date as it stands in the three boxes, with the month as a name, so that nobody can mix up the numbers. */
export function spread(asked: StartDate, language: string): TypedDate | undefined {
  if (asked.kind !== 'day' && asked.kind !== 'month') return undefined;
  const { year, month } = asked.kind === 'day' ? asked.date : asked.month;
  const day = asked.kind === 'day' ? String(asked.date.day) : '';
  return { day, month: formatMonthName(month, language), year: String(year) };
}
