/** The form that puts today right. It stands in a template, and joins the page when somebody asks for it. */
import { find } from './parts';

export function todayForm(finder: HTMLElement): HTMLElement | null {
  return finder.querySelector('[data-part="today-form"]');
}

export function openTodayForm(finder: HTMLElement): HTMLElement {
  const form = find<HTMLTemplateElement>(finder, '[data-part="today-template"]').content.cloneNode(true);
  closeTodayForm(finder);
  find(finder, '[data-part="today-place"]').append(form);
  find(finder, '[data-action="change-today"]').setAttribute('aria-expanded', 'true');
  return find(finder, '[data-part="today-form"]');
}

export function closeTodayForm(finder: HTMLElement): void {
  todayForm(finder)?.remove();
  find(finder, '[data-action="change-today"]').setAttribute('aria-expanded', 'false');
}

export function toggleTodayForm(finder: HTMLElement): void {
  if (todayForm(finder)) closeTodayForm(finder);
  else openTodayForm(finder).querySelector('input')?.focus();
}
