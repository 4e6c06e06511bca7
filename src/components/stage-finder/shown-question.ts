/**
 * What was asked of the stage finder, and what is shown of it: kept in step with the clock, with what this device
 * remembers, and with what other windows do to that.
 */
import { addDays, daysBetween, type CivilDate } from '@/domain/civil-date';
import { Tool } from '../tool';
import { type Asked } from './answer';
import { deviceToday } from './clock';
import { dateForm, emptyDateForm, writeDate } from './date-form';
import { entryOf, isFirstDay, kept } from './kept-date';
import { find, markProblem, voiceOf } from './parts';
import { showAnswer } from './shown-answer';
import type { TakeAway } from './take-away';
import { closeTodayForm } from './today-form';

const NOTHING: Asked = { kind: 'nothing' };

export abstract class ShownQuestion extends Tool {
  protected asked = NOTHING;
  /** Days by which the visitor put the device's calendar right. */
  protected correction = 0;
  private shownFor: CivilDate | undefined;
  /** What this device remembered when it was last looked at. */
  private entry: string | undefined;
  protected readonly notices = new Set<'new-day' | 'today-problem'>();

  /** What another window remembered or forgot holds here too. */
  protected follow(): void {
    const now = kept();
    const entry = now && entryOf(now);
    if (entry === this.entry) return;
    const wasShown = this.entry !== undefined && this.entry === this.shownEntry();
    if (wasShown && !now) this.begin();
    this.show();
  }

  /** Shows the answer to a question, and goes where the visitor is needed next. */
  protected ask(asked: Asked): void {
    this.asked = asked;
    this.notices.clear();
    this.show();
    markProblem(dateForm(this), asked.kind === 'problem' ? asked.field : undefined, 'finder-error');
    if (asked.kind === 'either') find(this, '[data-action="choose"]').focus();
    else if (asked.kind !== 'problem' && asked !== NOTHING) this.head.scrollIntoView({ block: 'nearest' });
  }

  protected show(): void {
    const now = kept();
    this.entry = now && entryOf(now);
    this.shownFor = showAnswer(this, this.asked, this.correction, this.notices);
  }

  protected lookAtClock(): void {
    const today = addDays(deviceToday(), this.correction);
    if (!this.shownFor || daysBetween(this.shownFor, today) === 0) return;
    this.notices.add('new-day');
    this.show();
  }

  /** Starts afresh, or from what the visitor asked this device to remember. */
  protected recall(): void {
    const remembered = kept();
    this.begin(remembered?.voice);
    if (!remembered) return;
    this.asked = remembered.asked;
    writeDate(this, remembered.asked);
    this.show();
  }

  protected begin(voice = 'me'): void {
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
  protected goToAnswer(): void {
    this.head.querySelector<HTMLElement>(':scope > :not([hidden]) > h2')?.focus();
  }

  private get head(): HTMLElement {
    return find(this, '[data-part="head"]');
  }
}
