/** Finding, showing and filling the parts of the finder's markup. */
import { type CivilDate } from '@/domain/civil-date';
import { FIELDS, type DateField, type TypedDate } from '@/domain/plain-date';
import { formatDate } from '@/i18n/dates';
import { type Voice } from '@/i18n/voices';

/** @throws an error that names the part when the markup lacks it. */
export function find<Found extends HTMLElement>(root: HTMLElement, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`<stage-finder> needs ${selector} in its markup.`);
  return found;
}

/** Whom the visitor asks about. */
export function voiceOf(finder: HTMLElement): Voice {
  return find<HTMLInputElement>(finder, '[name="whose"]:checked').value as Voice;
}

/** Shows each element with `data-if` while one of its words holds. */
export function reveal(root: HTMLElement, holds: readonly string[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-if]')) {
    const words = (element.dataset['if'] ?? '').split(' ');
    element.hidden = !words.some((word) => holds.includes(word));
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
  const [day, month, year] = FIELDS.map((field) => input(form, field).value) as [string, string, string];
  return { day, month, year };
}

export function typeInto(form: HTMLElement, typed: TypedDate): void {
  for (const field of FIELDS) input(form, field).value = typed[field];
}

/** Puts the readings of a date, in words, on the buttons that choose between them. */
export function listReadings(root: HTMLElement, dates: readonly CivilDate[], language: string): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-action="choose"]')) {
    const date = dates[Number(button.dataset['choice'])];
    button.textContent = date ? formatDate(date, language) : '';
  }
}

/** Ties the message to the field it is about, in place of its hint, and goes there; without one, unties them all. */
export function markProblem(form: HTMLElement, field: DateField | undefined, message: string): void {
  for (const name of FIELDS) {
    const box = input(form, name);
    const isWrong = name === field;
    const about = isWrong ? message : box.dataset['hint'];
    box.removeAttribute('aria-invalid');
    box.removeAttribute('aria-describedby');
    if (about) box.setAttribute('aria-describedby', about);
    if (!isWrong) continue;
    box.setAttribute('aria-invalid', 'true');
    box.focus();
  }
}
