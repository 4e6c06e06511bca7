/** The words a date may be written with, as the finder's markup hands them to its script. */
import { type DateWords } from '@/domain/written-date';
import { en } from '@/i18n/en';

const list = (text: string) => text.toLowerCase().split(',');

export const dateWords: DateWords = {
  months: Object.values(en.finder.months).flatMap(list),
  weekdays: Object.values(en.finder.weekdays).flatMap(list),
  skipped: list(en.finder.skipped),
  first: list(en.finder.first),
  between: list(en.finder.between),
  thisYear: 2026,
};
