/** What the finder's markup tells its script: the rule, and words by language. */
import { type RoadStage } from '@/domain/stage';
import type { DateWords } from '@/domain/date-text';
import { type UnitWords } from '@/i18n/dates';
import { type PluralForms } from '@/i18n/plural';
import { type AnswerWords } from './answer';
import { deviceToday } from './clock';

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
    weekdays: list('weekdays'),
    skipped: list('skipped'),
    first: list('first'),
    between: list('between'),
    thisYear: deviceToday().year,
    units: JSON.parse(dataset['units'] ?? '') as UnitWords,
    fullDays: JSON.parse(dataset['fullDays'] ?? '') as PluralForms,
  };
}
