/**
 * <stage-finder>: reads three fields, works out the place on the road, reveals the words for it.
 *
 * Nothing is stored, sent or put into the address. The visitor's clock is read once a submit.
 */
import { type CivilDate } from '@/domain/civil-date';
import { elapsed } from '@/domain/elapsed';
import { placeOnRoad, type RoadStage } from '@/domain/stage';
import { readStartDate, type DateField, type DateProblem } from '@/domain/start-date';
import { count, formatDate, formatElapsed, type PluralForms, type UnitWords } from '@/i18n/dates';

class StageFinder extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    this.#listening = new AbortController();
    form.addEventListener('submit', (event) => this.#submit(event), { signal: this.#listening.signal });
    form.hidden = false;
    this.#part('no-script').hidden = true;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const typed = { day: this.#field('day').value, month: this.#field('month').value, year: this.#field('year').value };

    const read = readStartDate(typed, today, (this.dataset['months'] ?? '').split(','));
    this.#showProblem(read.ok ? undefined : read);
    this.#part('answer').hidden = true;
    if (read.ok) this.#showPlace(read.date, today);
  }

  #showProblem(found?: { problem: DateProblem; field: DateField }): void {
    const error = this.#part('error');
    error.hidden = !found;
    for (const message of error.querySelectorAll<HTMLElement>('[data-problem]')) {
      message.hidden = message.dataset['problem'] !== found?.problem;
    }
    for (const field of ['day', 'month', 'year'] as const) {
      const input = this.#field(field);
      if (field === found?.field) {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', error.id);
        input.focus();
      } else {
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
      }
    }
    error.scrollIntoView({ block: 'nearest' });
  }

  #showPlace(start: CivilDate, today: CivilDate): void {
    const place = placeOnRoad(this.#road(), start, today);
    if (!place) return;

    const full = count(place.days, this.#words<PluralForms>('fullDays'), this.lang);
    const parts = elapsed(start, today);
    const inWords = formatElapsed(parts, this.#words<UnitWords>('units'), this.lang);
    const onlyDays = parts.every(([unit]) => unit === 'day');
    this.#part('days').textContent = onlyDays ? full : `${full}: ${inWords}`;
    this.#part('days').hidden = place.days === 0;
    this.#part('day-zero').hidden = place.days !== 0;
    this.#fill(this.#part('today'), {
      start: formatDate(start, this.lang, 'with-weekday'),
      today: formatDate(today, this.lang, 'with-weekday'),
    });

    this.#reveal('data-for', place.stage);
    this.#reveal('data-near', place.neighbor);
    const next = this.querySelector<HTMLElement>(`[data-for="${place.stage}"] [data-part="next"]`);
    if (next && place.next) this.#fill(next, { date: formatDate(place.next.begins, this.lang, 'with-weekday') });

    this.#part('answer').hidden = false;
    this.#part('result').scrollIntoView({ block: 'nearest' });
  }

  /** The rule, read from the list that is also there without script. */
  #road(): RoadStage[] {
    const items = [...this.querySelectorAll<HTMLElement>('[data-begins]')];
    return items.map(({ dataset }) => ({ id: dataset['stage'] ?? '', begins: JSON.parse(dataset['begins'] ?? '') }));
  }

  /** Shows the elements whose attribute has this value, and hides those where it has another. */
  #reveal(attribute: string, value: string | undefined): void {
    for (const element of this.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      element.hidden = element.getAttribute(attribute) !== value;
    }
  }

  #fill(element: HTMLElement, values: Record<string, string>): void {
    const template = element.dataset['template'] ?? '';
    element.textContent = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  #words<Words>(name: string): Words {
    return JSON.parse(this.dataset[name] ?? '') as Words;
  }

  #field(name: DateField): HTMLInputElement {
    return this.#find<HTMLInputElement>(`[data-field="${name}"]`);
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.#find<Part>(`[data-part="${name}"]`);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<stage-finder> needs ${selector} in its markup.`);
    return found;
  }
}

customElements.define('stage-finder', StageFinder);
