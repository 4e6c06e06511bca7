/** What this device remembers, as words of the page that hold and values that go into them. */
import { formatDate, formatMonth } from '@/i18n/dates';
import { type Voice } from '@/i18n/voices';
import { type Answer, type Asked } from './answer';
import { entryOf, isFirstDay, kept } from './kept-date';

/** `unlike-kept` holds while the date that is shown is not the one remembered. */
export function memory(voice: Voice, asked: Asked, language: string): Answer {
  const remembered = kept();
  if (!remembered) return { holds: ['not-kept', 'unlike-kept'], values: {} };
  const first = remembered.asked;
  const inWords =
    first.kind === 'day' ? formatDate(first.date, language, 'with-weekday') : formatMonth(first.month, language);
  const isSame = isFirstDay(asked) && entryOf({ voice, asked }) === entryOf(remembered);
  return {
    holds: ['kept', `kept-${remembered.voice}`, ...(isSame ? [] : ['unlike-kept'])],
    values: { kept: inWords },
  };
}
