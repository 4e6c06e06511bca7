/**
 * <stage-finder>: reads what was typed, works out the place on the road, reveals the words for it.
 *
 * Nothing is sent or put into the address, and nothing is stored unless the visitor asks for it.
 */
import { daysBetween } from '@/domain/civil-date';
import { FIELDS, readPlainDate, type StartDate } from '@/domain/plain-date';
import { deviceToday, untilMidnight } from './clock';
import { bringReader, dateForm, emptyDateForm, readBoxes, readPasted, writeDate } from './date-form';
import { ENTRY } from './kept-date';
import { markProblem, typedIn } from './parts';
import { wordsOf } from './settings';
import { bringTakeAway, showAnswer } from './shown-answer';
import { ShownQuestion } from './shown-question';
import { closeTodayForm, toggleTodayForm } from './today-form';

class StageFinder extends ShownQuestion {
  private timer = 0;
  /** How many the visitor has put. */
  private questions = 0;

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

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const own = ++this.questions;
    const form = event.target as HTMLElement;
    const typed = typedIn(form);
    const read = readBoxes(form, wordsOf(this));
    // Waited for only where something has to come, so that an answer is there with the press.
    const asked = read instanceof Promise ? await read : read;
    // Something else may have been asked by now, and be answered already.
    if (own !== this.questions) return;
    if (form !== dateForm(this)) return this.correctToday(form, asked);
    // A date that stands in some of the boxes is put into all three.
    if (FIELDS.some((field) => typed[field].trim() === '')) writeDate(this, asked);
    this.ask(asked);
  }

  private press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-action]');
    switch (button?.dataset['action']) {
      case 'not-yet':
        this.questions++;
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
}

if (window.customElements) customElements.define('stage-finder', StageFinder);
