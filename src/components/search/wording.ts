/** Words of the markup with a number or the query put into them. */
import { count, type PluralForms } from '@/i18n/plural';

/** @param forms the forms of the counted word, as JSON */
export function counted(n: number, forms = ''): string {
  return count(n, JSON.parse(forms) as PluralForms, document.documentElement.lang);
}

/** Of a pasted book, its beginning. */
export function withQuery(text = '', typed: string): string {
  return text.replace('{query}', () => typed.slice(0, 80));
}
