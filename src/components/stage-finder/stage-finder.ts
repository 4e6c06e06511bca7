/**
 * <stage-finder>: reads what was typed, works out the place on the road, reveals the words for it.
 *
 * Nothing is sent or put into the address, and nothing is stored unless the visitor asks for it.
 */
import { addDays, daysBetween, type CivilDate } from '@/domain/civil-date';
import { FIELDS, readPlainDate, type StartDate } from '@/domain/plain-date';
import { Tool } from '../tool';
import { type Asked } from './answer';
import { deviceToday, untilMidnight } from './clock';
import { bringReader, dateForm, emptyDateForm, readBoxes, readPasted, writeDate } from './date-form';
import { ENTRY, entryOf, isFirstDay, kept } from './kept-date';
import { find, markProblem, typedIn, voiceOf } from './parts';
import { wordsOf } from './settings';
import { bringTakeAway, showAnswer } from './shown-answer';
import type { TakeAway } from './take-away';
import { closeTodayForm, toggleTodayForm } from './today-form';

const NOTHING: Asked = { kind: 'nothing' };

class StageFinder extends Tool {
  private asked = NOTHING;
  /** Days by which the visitor put the device's calendar right. */
  private correction = 0;
  private shownFor: CivilDate | undefined;
  /** What this device remembered when it was last looked at. */
  private entry: string | undefined;
  private timer = 0;
  private readonly notices = new Set<'new-day' | 'today-problem'>();

  protected start(): void {
    this.on(this, 'submit', (event) => this.submit(event));
    this.on(this, 'click', ({ target }: Event) => this.press(target as Element));
    this.on(this, 'input', (event) => this.pasted(event));
    this.on(this, 'change', () => this.show());
    this.on(document, 'visibilitychange', () => this.lookAgain());
    // Whoever uses this device next and goes back must find it empty.
    this.on(window, 'pagehide', () => this.begin());
    this.on(window, 'pageshow', ({ persisted }: PageTransitionEvent) => (persisted ? this.recall() : this.show()));
    this.on(window, 'storage', ({ key }: StorageEvent) => (key === ENTRY || key === null) && this.follow());
    this.tryOnce();
    this.recall();
    this.wait();
    // With the page, so that using the tool asks for nothing.
    void bringReader().catch(() => undefined);
    void bringTakeAway().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override fail(error: unknown): void {
    super.fail(error);
    for (const part of this.querySelectorAll<HTMLElement>('[data-if]')) part.hidden = true;
  }

  /** Answers a day that is long past, as proof that this browser can. @throws whatever goes wrong */
  private tryOnce(): void {
    const asked = readPlainDate({ day: '1', month: 'may', year: '2020' }, wordsOf(this).months);
    if (!asked || !showAnswer(this, asked, 0, [])) throw new Error('<stage-finder> does not answer.');
  }

  /** At the next midnight, or a minute from now: a timer may oversleep with the device. */
  private wait(): void {
    this.timer = window.setTimeout(() => this.attempt(() => (this.lookAtClock(), this.wait())), untilMidnight());
  }

  private lookAgain(): void {
    this.lookAtClock();
    this.follow();
  }

  /** What another window remembered or forgot holds here too. */
  private follow(): void {
    const now = kept();
    const entry = now && entryOf(now);
    if (entry === this.entry) return;
    const wasShown = this.entry !== undefined && this.entry === this.shownEntry();
    if (wasShown && !now) this.begin();
    this.show();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLElement;
    const read = readBoxes(form, wordsOf(this));
    // Waited for only where something has to come, so that an answer is there with the press.
    const asked = read instanceof Promise ? await read : read;
    if (form !== dateForm(this)) return this.correctToday(form, asked);
    // A date that stands in some of the boxes is put into all three.
    const typed = typedIn(form);
    if (FIELDS.some((field) => typed[field].trim() === '')) writeDate(this, asked);
    this.ask(asked);
  }

  private press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-action]');
    switch (button?.dataset['action']) {
      case 'not-yet':
        emptyDateForm(this);
        return this.ask({ kind: 'not-yet' });
      case 'choose':
        return this.choose(Number(button.dataset['choice']));
      case 'change-today':
        return toggleTodayForm(this);
    }
  }

  private choose(which: number): void {
    const date = this.asked.kind === 'either' ? this.asked.dates[which] : undefined;
    if (!date) return;
    const asked = { kind: 'day', date } as const;
    writeDate(this, asked);
    this.ask(asked);
    this.goToAnswer();
  }

  /** A date that has two readings is asked about at once. */
  private async pasted(event: InputEvent): Promise<void> {
    const asked = await readPasted(this, event);
    if (asked?.kind === 'either') this.ask(asked);
  }

  /** Shows the answer to a question, and goes where the visitor is needed next. */
  private ask(asked: Asked): void {
    this.asked = asked;
    this.notices.clear();
    this.show();
    markProblem(dateForm(this), asked.kind === 'problem' ? asked.field : undefined, 'finder-error');
    if (asked.kind === 'either') find(this, '[data-action="choose"]').focus();
    else if (asked.kind !== 'problem' && asked !== NOTHING) this.head.scrollIntoView({ block: 'nearest' });
  }

  private show(): void {
    const now = kept();
    this.entry = now && entryOf(now);
    this.shownFor = showAnswer(this, this.asked, this.correction, this.notices);
  }

  private lookAtClock(): void {
    const today = addDays(deviceToday(), this.correction);
    if (!this.shownFor || daysBetween(this.shownFor, today) === 0) return;
    this.notices.add('new-day');
    this.show();
  }

  private correctToday(form: HTMLElement, read: StartDate): void {
    if (read.kind !== 'day') {
      this.notices.add('today-problem');
      this.show();
      return markProblem(form, read.kind === 'problem' ? read.field : 'day', 'today-error');
    }
    this.correction = daysBetween(deviceToday(), read.date);
    this.notices.clear();
    closeTodayForm(this);
    this.show();
    this.goToAnswer();
  }

  /** Starts afresh, or from what the visitor asked this device to remember. */
  private recall(): void {
    const remembered = kept();
    this.begin(remembered?.voice);
    if (!remembered) return;
    this.asked = remembered.asked;
    writeDate(this, remembered.asked);
    this.show();
  }

  private begin(voice = 'me'): void {
    for (const choice of this.querySelectorAll<HTMLInputElement>('[name="whose"]'))
      choice.checked = choice.value === voice;
    emptyDateForm(this);
    this.correction = 0;
    closeTodayForm(this);
    // Loaded with the first answer.
    (find(this, 'take-away') as Partial<TakeAway>).empty?.();
    this.ask(NOTHING);
  }

  private shownEntry(): string | undefined {
    return isFirstDay(this.asked) ? entryOf({ voice: voiceOf(this), asked: this.asked }) : undefined;
  }

  /** To its heading: the head as a whole is announced by itself, and would be read twice. */
  private goToAnswer(): void {
    this.head.querySelector<HTMLElement>(':scope > :not([hidden]) > h2')?.focus();
  }

  private get head(): HTMLElement {
    return find(this, '[data-part="head"]');
  }
}

if (window.customElements) customElements.define('stage-finder', StageFinder);
