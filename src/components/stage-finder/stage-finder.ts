/**
 * <stage-finder>: reads what was typed, works out the place on the road, reveals the words for it.
 *
 * Nothing is sent or put into the address, and nothing is stored unless the visitor asks for it.
 */
import { addDays, daysBetween, fromIso, type CivilDate } from '@/domain/civil-date';
import { readStartDate, type StartDate } from '@/domain/start-date';
import { readWritten } from '@/domain/written-date';
import { formatDate } from '@/i18n/dates';
import { answer, isAbsurd, type Asked } from './answer';
import { deviceToday, onTurnOfDay } from './clock';
import { kept } from './kept-date';
import { memory } from './memory';
import { listMilestones } from './milestone-lists';
import { fill, find, isTyped, listReadings, markProblem, reveal, typedIn, typeInto } from './parts';
import { roadOf, spread, wordsOf } from './settings';
import { voiceOf, type TakeAway } from './take-away';
import './take-away';
import { closeTodayForm, openTodayForm, todayForm } from './today-form';

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
    if (event.target !== this.#form) return this.#correctToday(event.target as HTMLElement);
    const typed = typedIn(this.#form);
    const asked = readStartDate(typed, wordsOf(this));
    if (!isTyped(typed)) this.#spread(asked);
    this.#ask(asked);
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-action]');
    switch (button?.dataset['action']) {
      case 'not-yet':
        typeInto(this.#form, { day: '', month: '', year: '' });
        return this.#ask({ kind: 'not-yet' });
      case 'choose':
        return this.#choose(Number(button.dataset['choice']));
      case 'change-today':
        return todayForm(this) ? closeTodayForm(this) : openTodayForm(this).querySelector('input')?.focus();
    }
  }

  #choose(which: number): void {
    const date = this.#asked.kind === 'either' ? this.#asked.dates[which] : undefined;
    if (!date) return;
    this.#spread({ kind: 'day', date });
    this.#ask({ kind: 'day', date });
    this.#head.focus();
  }

  /** A whole date dropped into one box goes into all three, or is asked about when it has two readings. */
  #pasted({ target, inputType }: InputEvent): void {
    if (!/^insertFrom(Paste|Drop)/.test(inputType) || !(target instanceof HTMLInputElement)) return;
    if (!this.#form.contains(target) || (readWritten(target.value, wordsOf(this)) ?? []).length === 0) return;
    const asked = readStartDate({ day: target.value, month: '', year: '' }, wordsOf(this));
    this.#spread(asked);
    if (asked.kind === 'either') this.#ask(asked);
  }

  #spread(asked: StartDate): void {
    const typed = spread(asked, this.lang);
    if (typed) typeInto(this.#form, typed);
  }

  /** Shows the answer to a question, and goes where the visitor is needed next. */
  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#notices.clear();
    this.#show();
    markProblem(this.#form, asked.kind === 'problem' ? asked.field : undefined, 'finder-error');
    if (asked.kind === 'either') find(this, '[data-action="choose"]').focus();
    else if (asked.kind !== 'problem' && asked !== NOTHING) this.#head.scrollIntoView({ block: 'nearest' });
  }

  #show(): void {
    const device = deviceToday();
    const today = addDays(device, this.#correction);
    const words = wordsOf(this);
    const voice = voiceOf(this);
    const { holds, values } = answer(this.#asked, roadOf(this), today, words);
    const isAnswer = holds.includes('answer');
    const isDoubtful =
      isAnswer && this.#correction === 0 && isAbsurd(device, fromIso(this.dataset['since'] ?? '') ?? device);
    this.#shownFor = isAnswer ? today : undefined;

    const remembered = memory(voice, this.#asked, this.lang);
    fill(this, { ...values, ...remembered.values, today: formatDate(today, this.lang, 'with-weekday') });
    listMilestones(this, this.#asked.kind === 'day' ? this.#asked.date : undefined, today, words);
    listReadings(this, this.#asked.kind === 'either' ? this.#asked.dates : [], this.lang);
    if (isDoubtful && !todayForm(this)) openTodayForm(this);
    this.#takeAway.offer(this.#asked, today, words);
    reveal(this, new Set([voice, ...holds, ...remembered.holds, ...this.#notices, ...(isDoubtful ? ['doubt'] : [])]));
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
    this.#spread(remembered.asked);
    this.#show();
  }

  #start(voice = 'me'): void {
    for (const choice of this.querySelectorAll<HTMLInputElement>('[name="whose"]'))
      choice.checked = choice.value === voice;
    typeInto(this.#form, { day: '', month: '', year: '' });
    this.#correction = 0;
    closeTodayForm(this);
    this.#takeAway.empty();
    this.#ask(NOTHING);
  }

  get #form(): HTMLElement {
    return find(this, '[data-part="form"]');
  }

  get #head(): HTMLElement {
    return find(this, '[data-part="head"]');
  }

  get #takeAway(): TakeAway {
    return find<TakeAway>(this, 'take-away');
  }
}

customElements.define('stage-finder', StageFinder);
