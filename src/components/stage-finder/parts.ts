/** Finding, showing and filling the parts of the finder's markup. */
import { type CivilDate } from '@/domain/civil-date';
import { type DateField, type TypedDate } from '@/domain/start-date';
import { formatDate } from '@/i18n/dates';

const FIELDS: readonly DateField[] = ['day', 'month', 'year'];

/** @throws an error that names the part when the markup lacks it. */
export function find<Found extends HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`<stage-finder> needs ${selector} in its markup.`);
  return found;
}

/** Shows each element with `data-if` while one of its words holds. */
export function reveal(root: HTMLElement, holds: ReadonlySet<string>): void {
  for (const element of root.querySelectorAll('[data-if]')) {
    const words = element.getAttribute('data-if')?.split(' ') ?? [];
    element.toggleAttribute('hidden', !words.some((word) => holds.has(word)));
  }
}

/** Puts values into the places of each template, as text and never as markup. */
export function fill(root: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-template]')) {
    const template = element.dataset['template'] ?? '';
    element.textContent = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }
}

const input = (form: HTMLElement, field: DateField) => find<HTMLInputElement>(form, `[data-field="${field}"]`);

export function typedIn(form: HTMLElement): TypedDate {
  const [day, month, year] = FIELDS.map((field) => input(form, field).value);
  return { day: day ?? '', month: month ?? '', year: year ?? '' };
}

export function typeInto(form: HTMLElement, typed: TypedDate): void {
  for (const field of FIELDS) input(form, field).value = typed[field];
}

/** Whether there is something in every box. */
export function isTyped(typed: TypedDate): boolean {
  return FIELDS.every((field) => typed[field].trim() !== '');
}

/** Puts the readings of a date, in words, on the buttons that choose between them. */
export function listReadings(root: HTMLElement, dates: readonly CivilDate[], language: string): void {
  root.querySelectorAll<HTMLElement>('[data-action="choose"]').forEach((button, index) => {
    const date = dates[index];
    button.textContent = date ? formatDate(date, language) : '';
  });
}

/** Ties the message to the field it is about and goes there; without one, unties them all. */
export function markProblem(form: HTMLElement, field: DateField | undefined, message: string): void {
  for (const name of FIELDS) {
    const box = input(form, name);
    box.removeAttribute('aria-invalid');
    box.removeAttribute('aria-describedby');
    if (name !== field) continue;
    box.setAttribute('aria-invalid', 'true');
    box.setAttribute('aria-describedby', message);
    box.focus();
  }
}
