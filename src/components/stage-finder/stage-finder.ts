/**
 * <stage-finder>: reads what was typed, works out the place on the road, reveals the words for it.
 *
 * Nothing is sent or put into the address, and nothing is stored unless the visitor asks for it.
 */
import { addDays, daysBetween, type CivilDate } from '@/domain/civil-date';
import { readStartDate } from '@/domain/start-date';
import { type Asked } from './answer';
import { deviceToday, onTurnOfDay } from './clock';
import { dateForm, emptyDateForm, readDateForm, readPasted, writeDate } from './date-form';
import { kept } from './kept-date';
import { find, markProblem, typedIn } from './parts';
import { wordsOf } from './settings';
import { showAnswer } from './shown-answer';
import { type TakeAway } from './take-away';
import './take-away';
import { closeTodayForm, toggleTodayForm } from './today-form';

const NOTHING: Asked = { kind: 'nothing' };

class StageFinder extends HTMLElement {
  #listening = new AbortController();
  #asked = NOTHING;
  /** Days by which the visitor put the device's calendar right. */
  #correction = 0;
  #shownFor: CivilDate | undefined;
  readonly #notices = new Set<'new-day' | 'today-problem'>();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    this.addEventListener('input', (event) => this.#pasted(event as InputEvent), { signal });
    this.addEventListener('change', () => this.#show(), { signal });
    onTurnOfDay(() => this.#lookAtClock(), signal);
    // Whoever uses this device next and goes back must find it empty.
    addEventListener('pagehide', () => this.#start(), { signal });
    addEventListener('pageshow', ({ persisted }) => (persisted ? this.#recall() : this.#show()), { signal });
    find(this, '[data-part="entry"]').hidden = false;
    find(this, '[data-part="no-script"]').hidden = true;
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (event.target !== dateForm(this)) return this.#correctToday(event.target as HTMLElement);
    this.#ask(readDateForm(this));
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-action]');
    switch (button?.dataset['action']) {
      case 'not-yet':
        emptyDateForm(this);
        return this.#ask({ kind: 'not-yet' });
      case 'choose':
        return this.#choose(Number(button.dataset['choice']));
      case 'change-today':
        return toggleTodayForm(this);
    }
  }

  #choose(which: number): void {
    const date = this.#asked.kind === 'either' ? this.#asked.dates[which] : undefined;
    if (!date) return;
    const asked = { kind: 'day', date } as const;
    writeDate(this, asked);
    this.#ask(asked);
    this.#head.focus();
  }

  /** A date that has two readings is asked about at once. */
  #pasted(event: InputEvent): void {
    const asked = readPasted(this, event);
    if (asked?.kind === 'either') this.#ask(asked);
  }

  /** Shows the answer to a question, and goes where the visitor is needed next. */
  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#notices.clear();
    this.#show();
    markProblem(dateForm(this), asked.kind === 'problem' ? asked.field : undefined, 'finder-error');
    if (asked.kind === 'either') find(this, '[data-action="choose"]').focus();
    else if (asked.kind !== 'problem' && asked !== NOTHING) this.#head.scrollIntoView({ block: 'nearest' });
  }

  #show(): void {
    this.#shownFor = showAnswer(this, this.#asked, this.#correction, this.#notices);
  }

  #lookAtClock(): void {
    const today = addDays(deviceToday(), this.#correction);
    if (!this.#shownFor || daysBetween(this.#shownFor, today) === 0) return;
    this.#notices.add('new-day');
    this.#show();
  }

  #correctToday(form: HTMLElement): void {
    const read = readStartDate(typedIn(form), wordsOf(this));
    if (read.kind !== 'day') {
      this.#notices.add('today-problem');
      this.#show();
      return markProblem(form, read.kind === 'problem' ? read.field : 'day', 'today-error');
    }
    this.#correction = daysBetween(deviceToday(), read.date);
    this.#notices.clear();
    closeTodayForm(this);
    this.#show();
    this.#head.focus();
  }

  /** Starts afresh, or from what the visitor asked this device to remember. */
  #recall(): void {
    const remembered = kept();
    this.#start(remembered?.voice);
    if (!remembered) return;
    this.#asked = remembered.asked;
    writeDate(this, remembered.asked);
    this.#show();
  }

  #start(voice = 'me'): void {
    for (const choice of this.querySelectorAll<HTMLInputElement>('[name="whose"]'))
      choice.checked = choice.value === voice;
    emptyDateForm(this);
    this.#correction = 0;
    closeTodayForm(this);
    find<TakeAway>(this, 'take-away').empty();
    this.#ask(NOTHING);
  }

  get #head(): HTMLElement {
    return find(this, '[data-part="head"]');
  }
}

customElements.define('stage-finder', StageFinder);
